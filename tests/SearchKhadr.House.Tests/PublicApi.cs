using System.Reflection;
using System.Text;

namespace SearchKhadr.House.Tests;

/// <summary>Writes an assembly's public types and members down, one a line.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (
            var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)
        )
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append(Bases(type)).Append('\n');
            foreach (
                var line in type.GetMembers(Declared)
                    .Select(Member)
                    .OfType<string>()
                    .Order(StringComparer.Ordinal)
            )
                text.Append("    ").Append(line).Append('\n');
        }
        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class"
        : "class";

    private static string Bases(Type type)
    {
        var parent = type.BaseType;
        return type.IsEnum || parent is null || parent == typeof(object) || parent == typeof(ValueType)
            ? ""
            : " : " + Name(parent);
    }

    private static string? Member(MemberInfo member) =>
        member switch
        {
            FieldInfo { IsSpecialName: false } field when field.IsPublic || field.IsFamily =>
                $"{(field.IsLiteral ? "const" : "field")} {Name(field.FieldType)} {field.Name}",
            ConstructorInfo constructor when Seen(constructor) => $"new({Parameters(constructor)})",
            PropertyInfo property when property.GetMethod is { } get && Seen(get) =>
                $"{Name(property.PropertyType)} {property.Name} {{ get;{Setter(property)} }}",
            MethodInfo { IsSpecialName: false } method
                when Seen(method) && !method.Name.Contains('<', StringComparison.Ordinal) =>
                $"{Modifier(method)}{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
            _ => null,
        };

    private static bool Seen(MethodBase method) =>
        method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Setter(PropertyInfo property) =>
        property.SetMethod is { } set && Seen(set) ? " set;" : "";

    private static string Modifier(MethodInfo method) =>
        method.IsStatic ? "static "
        : method.IsAbstract ? "abstract "
        : method.IsVirtual && method.GetBaseDefinition() != method ? "override "
        : "";

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ",
            method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}")
        );

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return "ref " + Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        var name =
            type.IsNested && !type.IsGenericParameter
                ? $"{Name(type.DeclaringType!)}.{type.Name}"
                : type.Name;
        if (!type.IsGenericType)
            return name;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return $"{(tick < 0 ? name : name[..tick])}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
