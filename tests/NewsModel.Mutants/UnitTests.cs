using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using Xunit.Sdk;
using Xunit.v3;

namespace NewsModel.Mutants;

/// <summary>The unit tests, loaded over the changed library.</summary>
internal static class UnitTests
{
    /// <param name="tests">The assembly of the tests; what it needs lies beside it.</param>
    /// <param name="library">The changed library, which is taken instead of the one beside the tests.</param>
    public static IReadOnlyList<UnitTest> Load(string tests, string library)
    {
        var beside = new AssemblyDependencyResolver(Path.GetFullPath(tests));
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name == "NewsModel" ? context.LoadFromAssemblyPath(Path.GetFullPath(library))
            : beside.ResolveAssemblyToPath(name) is { } path ? context.LoadFromAssemblyPath(path)
            : null;
        // An assertion of the library that fails is to fail the test, not to end the process.
        Trace.Listeners.Clear();
        Trace.Listeners.Add(new FailedAssertions());
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.GetFullPath(tests));
        return [.. from type in assembly.GetExportedTypes()
                   where !type.IsAbstract
                   from method in type.GetMethods()
                   from test in Of(type, method)
                   select test];
    }

    private static IEnumerable<UnitTest> Of(Type type, MethodInfo method)
    {
        if (method.GetCustomAttributes().OfType<IFactAttribute>().FirstOrDefault() is not { Skip: null } fact) return [];
        var name = $"{type.FullName}.{method.Name}";
        if (fact is not ITheoryAttribute) return [new UnitTest(name, method, [])];
        return method.GetCustomAttributes().OfType<IDataAttribute>()
            .SelectMany(data => Owned(data, type).GetData(method, new DisposalTracker()).AsTask().GetAwaiter().GetResult())
            .Select((row, index) => new UnitTest($"{name}#{index}", method, Fitted(method, row.GetData())));
    }

    // A runner says whose the members are that give the data, where the attribute does not.
    private static IDataAttribute Owned(IDataAttribute data, Type type)
    {
        if (data is MemberDataAttributeBase { MemberType: null } member) member.MemberType = type;
        return data;
    }

    // A list of values at the end is given as values.
    private static object?[] Fitted(MethodInfo method, object?[] given)
    {
        var parameters = method.GetParameters();
        if (parameters is [.., { ParameterType: { IsArray: true } type } last] && last.IsDefined(typeof(ParamArrayAttribute)) && !(given.Length == parameters.Length && given[^1]?.GetType() == type))
        {
            var rest = given[(parameters.Length - 1)..];
            var values = Array.CreateInstance(type.GetElementType()!, rest.Length);
            Array.Copy(rest, values, rest.Length);
            return [.. given[..(parameters.Length - 1)], values];
        }
        return [.. parameters.Select((_, index) => index < given.Length ? given[index] : Type.Missing)];
    }

    private sealed class FailedAssertions : TraceListener
    {
        public override void Fail(string? message, string? detailMessage) => throw new InvalidOperationException($"{message} {detailMessage}");

        public override void Write(string? message)
        {
        }

        public override void WriteLine(string? message)
        {
        }
    }
}
