using System.Reflection;

namespace NewsModel.Documentation;

/// <summary>The ids that the compiler gives members in the XML documentation (C# specification, annex D).</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Name(type),
        FieldInfo field => $"F:{Name(field.DeclaringType!)}.{field.Name}",
        PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        MethodBase method => $"M:{Name(method.DeclaringType!)}.{MethodName(method)}{Parameters(method.GetParameters())}{Result(method)}",
        _ => "",
    };

    private static string MethodName(MethodBase method) =>
        method.IsConstructor ? "#ctor" : method.IsGenericMethod ? $"{method.Name}``{method.GetGenericArguments().Length}" : method.Name;

    private static string Result(MethodBase method) => method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? "~" + Name(conversion.ReturnType) : "";

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Name(parameter.ParameterType)))})";

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!) + "@";
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter) return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        var name = (type.DeclaringType is { } outer ? Name(outer) : type.Namespace) + "." + type.Name;
        if (!type.IsGenericType || type.IsGenericTypeDefinition) return name;
        return $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(Name))}}}";
    }
}
