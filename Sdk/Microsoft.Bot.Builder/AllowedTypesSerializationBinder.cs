using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Takes note of every type name written or read that is not allowed, so that <see cref="Verify"/> can refuse the JSON as a whole.</summary>
/// <remarks>
/// Binding itself lets every type pass: call <see cref="Verify"/> before what was read is used. Allowed are the types given, what is nested in them, derives from
/// or implements them, the types of the Bot Framework, and plain values and collections of these.
/// </remarks>
public class AllowedTypesSerializationBinder : DefaultSerializationBinder
{
    private const string DialogsAssembly = "Microsoft.Bot.Builder.Dialogs";

    private static readonly Type[] Always =
    [
        typeof(object),
        typeof(string),
        typeof(decimal),
        typeof(DateTime),
        typeof(DateTimeOffset),
        typeof(TimeSpan),
        typeof(Guid),
        typeof(Uri),
        typeof(JObject),
        typeof(JArray),
        typeof(JValue),
    ];

    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);

    /// <summary>Initializes a new instance of the <see cref="AllowedTypesSerializationBinder"/> class.</summary>
    /// <param name="allowedTypes">The types to allow beside the usual ones; null for none.</param>
    public AllowedTypesSerializationBinder(IList<Type> allowedTypes = default)
    {
        AllowedTypes = [.. (allowedTypes ?? []).Concat(Always).Distinct()];
    }

    /// <summary>Gets the types allowed.</summary>
    /// <value>A list that grows by those found to be allowed because of another.</value>
    public IList<Type> AllowedTypes { get; }

    /// <summary>Names a type for JSON.</summary>
    /// <param name="serializedType">The type; null names nothing.</param>
    /// <param name="assemblyName">Always null: the type name holds the assembly.</param>
    /// <param name="typeName">The assembly-qualified name.</param>
    public override void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        assemblyName = null;
        typeName = serializedType?.AssemblyQualifiedName;
        Check(serializedType);
    }

    /// <summary>Finds the type JSON names.</summary>
    /// <param name="assemblyName">The name of the assembly.</param>
    /// <param name="typeName">The name of the type.</param>
    /// <returns>The type, allowed or not.</returns>
    public override Type BindToType(string assemblyName, string typeName)
    {
        var type = base.BindToType(assemblyName, typeName);
        Check(type);
        return type;
    }

    /// <summary>Refuses what was written or read when a type in it was not allowed.</summary>
    /// <exception cref="InvalidOperationException">A type was not allowed; the message names it.</exception>
    public void Verify()
    {
        if (_refused.Count > 0)
        {
            throw new InvalidOperationException(
                $"These types are not among the '{nameof(AllowedTypes)}': {string.Join("; ", _refused)}. Add them there if they may be stored."
            );
        }
    }

    private void Check(Type type)
    {
        if (type is null || AllowedTypes.Contains(type))
        {
            return;
        }

        if (IsAllowed(type))
        {
            AllowedTypes.Add(type);
        }
        else
        {
            _refused.Add(type.FullName);
        }
    }

    private bool IsAllowed(Type type)
    {
        if (type.IsArray)
        {
            return IsAllowed(type.GetElementType());
        }

        if (type.IsConstructedGenericType && IsOfTheRuntime(type))
        {
            return IsCollection(type) && Array.TrueForAll(type.GetGenericArguments(), IsAllowed);
        }

        return type.IsPrimitive || AllowedTypes.Contains(type) || IsOfTheSdk(type) || BelongsToAllowed(type);
    }

    private bool BelongsToAllowed(Type type) =>
        (type.DeclaringType is { } outer && IsAllowed(outer))
        || AllowedTypes.Any(allowed => allowed != typeof(object) && allowed.IsAssignableFrom(type));

    private static bool IsOfTheRuntime(Type type) => type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true;

    private static bool IsCollection(Type type) =>
        type.Namespace.StartsWith("System.Collections", StringComparison.Ordinal) || Nullable.GetUnderlyingType(type) is not null;

    private static bool IsOfTheSdk(Type type) =>
        type.Assembly == typeof(Activity).Assembly
        || type.Assembly == typeof(IConnectorClient).Assembly
        || type.Assembly == typeof(BotState).Assembly
        || type.Assembly.GetName().Name == DialogsAssembly;
}
