using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsModel.Tests.Model;

public class NeverNullTests
{
    /// <summary>Every property that can be set and, by its type, is never null.</summary>
    public static TheoryData<string, string> Properties()
    {
        var nullability = new NullabilityInfoContext();
        var properties = new TheoryData<string, string>();
        foreach (var type in typeof(Article).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && !typeof(Exception).IsAssignableFrom(type)))
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                if (property.SetMethod is { IsPublic: true } && !property.PropertyType.IsValueType && nullability.Create(property).WriteState == NullabilityState.NotNull)
                    properties.Add(type.FullName!, property.Name);
        return properties;
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void What_is_never_null_cannot_be_set_to_null(string type, string property)
    {
        var declared = typeof(Article).Assembly.GetType(type)!;
        var value = RuntimeHelpers.GetUninitializedObject(declared);

        FluentActions.Invoking(() => declared.GetProperty(property)!.SetValue(value, null)).Should().Throw<TargetInvocationException>()
            .WithInnerException<ArgumentNullException>("{0}.{1} is never null", type, property);
    }
}
