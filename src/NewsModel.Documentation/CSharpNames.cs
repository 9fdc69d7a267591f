using System.Reflection;

namespace NewsModel.Documentation;

/// <summary>Types and members as C# writes them.</summary>
internal static class CSharpNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
    };

    public static string Of(Type type)
    {
        if (type.IsByRef) return Of(type.GetElementType()!);
        if (type.IsArray) return Of(type.GetElementType()!) + "[]";
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Of(underlying) + "?";
        var outer = type.IsNested && !type.IsGenericParameter ? Of(type.DeclaringType!) + "." : "";
        if (!type.IsGenericType) return outer + type.Name;
        var bare = type.Name.Split('`')[0];
        return type.FullName?.StartsWith("System.ValueTuple", StringComparison.Ordinal) == true
            ? $"({string.Join(", ", type.GetGenericArguments().Select(Of))})"
            : type.Name.Contains('`') ? $"{outer}{bare}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : outer + bare;
    }

    public static string Declaration(Type type)
    {
        if (type.IsEnum) return "enum " + Of(type);
        if (type.IsInterface) return "interface " + Of(type);
        if (typeof(Delegate).IsAssignableFrom(type)) return "delegate " + Of(type);
        var isRecord = type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
        var modifier = type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract ? "abstract " : type.IsSealed && !type.IsValueType ? "sealed " : type.IsByRefLike ? "ref " : "";
        var kind = (isRecord ? "record " : "") + (type.IsValueType ? "struct " : isRecord ? "" : "class ");
        var bases = type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType ? " : " + Of(parent) : "";
        return modifier + kind + Of(type) + bases;
    }

    public static string Signature(MemberInfo member) => member switch
    {
        FieldInfo { DeclaringType.IsEnum: true } field => field.Name,
        FieldInfo field => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Of(field.FieldType)} {field.Name}",
        PropertyInfo property when property.GetIndexParameters() is { Length: > 0 } index => $"{Annotated(property)} this[{Parameters(index)}]",
        PropertyInfo property => $"{(property.GetMethod?.IsStatic == true ? "static " : "")}{Annotated(property)} {property.Name}",
        ConstructorInfo constructor => $"{Of(constructor.DeclaringType!).Split('<')[0]}({Parameters(constructor.GetParameters())})",
        MethodInfo { Name: "op_Implicit" or "op_Explicit" } method => $"{(method.Name == "op_Implicit" ? "implicit" : "explicit")} operator {Of(method.ReturnType)}({Parameters(method.GetParameters())})",
        MethodInfo method => $"{(method.IsStatic ? "static " : "")}{Annotated(method.ReturnParameter)} {method.Name}({Parameters(method.GetParameters())})",
        _ => member.Name,
    };

    private static string Annotated(PropertyInfo property) => Of(property.PropertyType) + Mark(new NullabilityInfoContext().Create(property).ReadState, property.PropertyType);

    private static string Annotated(ParameterInfo parameter) => Of(parameter.ParameterType) + Mark(new NullabilityInfoContext().Create(parameter).ReadState, parameter.ParameterType);

    private static string Mark(NullabilityState state, Type type) => state == NullabilityState.Nullable && !type.IsValueType && !(type.IsByRef && type.GetElementType()!.IsValueType) ? "?" : "";

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
        (parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(System.Runtime.CompilerServices.ParamCollectionAttribute)) ? "params " : "")
        + Annotated(parameter) + " " + parameter.Name + (parameter.HasDefaultValue ? " = " + Default(parameter.DefaultValue) : "")));

    private static string Default(object? value) => value switch { null => "default", bool flag => flag ? "true" : "false", _ => value.ToString()! };
}
