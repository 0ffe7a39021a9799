using System.Reflection;
using System.Text.Json;

namespace BotApp.Commerce.Policies;

/// <summary>A term of the policy by its place: shelf and name in camel case, such as <c>returns.windowDays</c>.</summary>
public sealed class PolicyTerm
{
    private readonly PropertyInfo shelf;
    private readonly PropertyInfo term;

    private PolicyTerm(PropertyInfo shelf, PropertyInfo term)
    {
        this.shelf = shelf;
        this.term = term;
        (Shelf, Name) = (JsonNamingPolicy.CamelCase.ConvertName(shelf.Name), JsonNamingPolicy.CamelCase.ConvertName(term.Name));
    }

    /// <summary>Every term of every shelf, in the order of <see cref="ShopPolicy"/>.</summary>
    public static IReadOnlyList<PolicyTerm> All { get; } =
    [.. Properties(typeof(ShopPolicy)).SelectMany(shelf => Properties(shelf.PropertyType).Select(term => new PolicyTerm(shelf, term)))];

    public string Shelf { get; }

    public string Name { get; }

    public string Path => $"{Shelf}.{Name}";

    /// <summary>Where it is declared, for what its comment says.</summary>
    internal PropertyInfo Property => term;

    public Type Type => term.PropertyType;

    /// <summary>The term of a path; null when there is none.</summary>
    public static PolicyTerm? Find(string path) => All.FirstOrDefault(term => term.Path == path);

    public object? Of(ShopPolicy policy) => term.GetValue(shelf.GetValue(policy));

    /// <summary>The value as it is written in a policy file.</summary>
    public string Say(ShopPolicy policy) => PolicyJson.Say(Of(policy));

    public override string ToString() => Path;

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);
}
