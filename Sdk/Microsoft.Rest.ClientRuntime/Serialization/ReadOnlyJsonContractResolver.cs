using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Rest.Serialization;

/// <summary>Leaves properties out of the written JSON that nobody outside the type may set.</summary>
public class ReadOnlyJsonContractResolver : DefaultContractResolver
{
    /// <inheritdoc/>
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member is PropertyInfo info && HasPrivateSetter(info))
        {
            property.ShouldSerialize = static _ => false;
        }

        return property;
    }

    private static bool HasPrivateSetter(PropertyInfo property) => property.GetSetMethod(nonPublic: true) is { IsPublic: false };
}
