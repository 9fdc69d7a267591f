using System.Buffers;
using System.IO.Pipelines;
using System.Reflection;
using System.Runtime.CompilerServices;
using NewsModel.Annotation;
using NewsModel.Quotations;
using NewsModel.Segmentation;
using NewsModel.Serialization;

namespace NewsModel.Tests;

/// <summary>A public method refuses null, by name, where its signature says that there is none: at once, or when its task or its first value is awaited.</summary>
public class NullArgumentTests
{
    private static readonly object[] Samples =
    [
        new Article { Headline = "Ferry sails" }, ArticleBody.Empty, new Feed(), new Comment(), new CommentSection(), ArticleAnnotator.Default, new QuotationExtractor("en"),
        new SentenceSegmenter(), NewsFormatRegistry.Default, new ConversionReport(), NewsReadOptions.Default, new NewsWriteOptions(), NewsJsonOptions.Default, "en", "en"u8.ToArray(),
        Array.Empty<Article>().ToAsyncEnumerable(), Array.Empty<string>(), new Uri("https://harbour.example/"), (Action<ReadOnlyMemory<byte>>)(_ => { }),
    ];

    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Parameters() => [.. from method in Methods() from parameter in method.GetParameters() where IsNeverNull(parameter) && CanCall(method, parameter) select Name(method, parameter)];

    [Theory]
    [MemberData(nameof(Parameters))]
    public async Task What_is_never_null_is_refused_when_it_is(string name)
    {
        var (method, parameter) = (from one in Methods() from its in one.GetParameters() where Name(one, its) == name select (Closed(one), its)).First();
        var arguments = method.GetParameters().Select(other => other.Position == parameter.Position ? null : Sample(other)).ToArray();
        var call = async () => await Finish(method.Invoke(method.IsStatic ? null : Instance(method.DeclaringType!), BindingFlags.DoNotWrapExceptions, null, arguments, null));
        (await call.Should().ThrowAsync<ArgumentNullException>()).Which.ParamName.Should().Be(parameter.Name);
    }

    [Fact]
    public void Most_of_the_library_is_asked() => Parameters().Count.Should().BeGreaterThan(50);

    private static IEnumerable<MethodInfo> Methods() =>
        from type in typeof(Article).Assembly.GetExportedTypes()
        where !type.IsInterface && !type.IsEnum && !type.IsGenericTypeDefinition && !type.IsSubclassOf(typeof(Delegate))
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !method.IsAbstract && method.GetBaseDefinition().DeclaringType == type
        select method;

    private static bool IsNeverNull(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef && !parameter.ParameterType.IsGenericParameter && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    private static bool CanCall(MethodInfo method, ParameterInfo asked) =>
        (method.IsStatic || Instance(method.DeclaringType!) is not null)
        && method.GetGenericArguments().Length < 2 && !method.ReturnType.IsByRefLike
        && Closed(method).GetParameters().All(other => !other.ParameterType.IsByRefLike && (other.Position == asked.Position || other.ParameterType.IsByRef || other.HasDefaultValue || other.ParameterType.IsValueType || Sample(other) is not null));

    private static MethodInfo Closed(MethodInfo method) => method.IsGenericMethodDefinition ? method.MakeGenericMethod(typeof(Article)) : method;

    private static object? Sample(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.HasDefaultValue) return parameter.DefaultValue;
        if (type.IsByRef) return null;
        return type.IsValueType ? Activator.CreateInstance(type) : Instance(type);
    }

    private static object? Instance(Type type) =>
        type.IsAssignableFrom(typeof(MemoryStream)) && type != typeof(object) ? new MemoryStream()
        : type == typeof(PipeReader) ? PipeReader.Create(new MemoryStream())
        : type == typeof(PipeWriter) ? PipeWriter.Create(new MemoryStream())
        : type == typeof(TextWriter) ? new StringWriter()
        : type == typeof(TextReader) ? new StringReader("")
        : type == typeof(IBufferWriter<byte>) ? new ArrayBufferWriter<byte>()
        : Array.Find(Samples, type.IsInstanceOfType);

    private static async Task Finish(object? result)
    {
        if (result is Task task) await task;
        else if (result is ValueTask value) await value;
        else if (result?.GetType().GetInterface("IAsyncEnumerable`1") is not null) await First((dynamic)result);
        else if (result is System.Collections.IEnumerable all) all.GetEnumerator().MoveNext();
    }

    private static async Task First<T>(IAsyncEnumerable<T> all)
    {
        await using var each = all.GetAsyncEnumerator();
        await each.MoveNextAsync();
    }

    private static string Name(MethodInfo method, ParameterInfo asked) =>
        $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name + (parameter == asked ? "*" : "")))})";
}
