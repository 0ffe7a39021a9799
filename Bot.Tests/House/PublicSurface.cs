using System.Globalization;
using System.Reflection;

namespace BotApp.Tests.House;

/// <summary>The public and protected members of an assembly, a line each, in the form of the contract lists beside it.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlySet<string> Of(Assembly assembly) =>
        assembly.GetTypes().Where(IsVisible).SelectMany(LinesOf).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> LinesOf(Type type)
    {
        var name = NameOf(type);
        yield return $"{name} | type | {KindOf(type)}{BaseOf(type)}";
        foreach (var member in type.GetMembers(Declared))
        {
            if (LineOf(member) is { } line)
            {
                yield return $"{name} | {line}";
            }
        }
    }

    private static string? LineOf(MemberInfo member) =>
        member switch
        {
            ConstructorInfo { IsStatic: false } ctor when IsSeen(ctor) => $"ctor | {AccessOf(ctor)}({ParametersOf(ctor)})",
            MethodInfo method when IsSeen(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) =>
                MethodLine(method),
            PropertyInfo property when IsSeen(property.GetMethod) || IsSeen(property.SetMethod) => PropertyLine(property),
            FieldInfo field when (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && field.Name != "value__" => FieldLine(
                field
            ),
            EventInfo { AddMethod: { } add } @event when IsSeen(add) => $"event | {NameOf(@event.EventHandlerType!)} {@event.Name}",
            _ => null,
        };

    private static string MethodLine(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? "`" + method.GetGenericArguments().Length : "";
        var modifier = method.IsStatic ? "static " : "";
        return $"method | {AccessOf(method)}{modifier}{NameOf(method.ReturnType)} {method.Name}{generic}({ParametersOf(method)})";
    }

    private static string PropertyLine(PropertyInfo property)
    {
        var accessor = property.GetMethod ?? property.SetMethod!;
        var index = property.GetIndexParameters();
        var indexer = index.Length > 0 ? $"[{string.Join(", ", index.Select(p => NameOf(p.ParameterType)))}]" : "";
        var get = IsSeen(property.GetMethod) ? " get;" : "";
        var set = IsSeen(property.SetMethod) ? " set;" : "";
        return $"property | {(accessor.IsStatic ? "static " : "")}{NameOf(property.PropertyType)} {property.Name}{indexer} {{{get}{set} }}";
    }

    private static string FieldLine(FieldInfo field)
    {
        var modifier = (field.IsLiteral, field.IsStatic) switch
        {
            (true, _) => "const ",
            (_, true) => "static ",
            _ => "",
        };
        var value = field.IsLiteral ? " = " + Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture) : "";
        return $"field | {modifier}{NameOf(field.FieldType)} {field.Name}{value}";
    }

    private static string ParametersOf(MethodBase method) => string.Join(", ", method.GetParameters().Select(ParameterOf));

    private static string ParameterOf(ParameterInfo parameter)
    {
        var prefix = (parameter.IsOut, parameter.ParameterType.IsByRef, parameter.IsDefined(typeof(ParamArrayAttribute))) switch
        {
            (true, _, _) => "out ",
            (_, true, _) => "ref ",
            (_, _, true) => "params ",
            _ => "",
        };
        return prefix + NameOf(parameter.ParameterType) + (parameter.IsOptional ? "=" : "");
    }

    private static string KindOf(Type type) =>
        type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };

    private static string BaseOf(Type type) =>
        type is { IsValueType: false, BaseType: { } parent } && parent != typeof(object) ? " : " + NameOf(parent) : "";

    private static bool IsVisible(Type type) => type.IsPublic || (type.IsNestedPublic && IsVisible(type.DeclaringType!));

    private static bool IsSeen(MethodBase? method) => method is { } m && (m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly);

    private static string AccessOf(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string NameOf(Type type)
    {
        if (type.IsByRef)
        {
            return NameOf(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        return Nullable.GetUnderlyingType(type) is { } underlying ? NameOf(underlying) + "?" : FullNameOf(type);
    }

    private static string FullNameOf(Type type)
    {
        var owner = type.IsNested ? NameOf(type.DeclaringType!) : type.Namespace;
        var name = owner is null ? type.Name : $"{owner}.{type.Name}";
        if (!type.IsGenericType)
        {
            return name;
        }

        var tick = name.LastIndexOf('`');
        var open = tick < 0 ? name : name[..tick];
        return $"{open}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
