using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace BotApp.Tests.House;

/// <summary>What the comments of the Commerce room say about its types and members, as plain text of one line.</summary>
internal static partial class Descriptions
{
    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "Commerce.xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public static string Of(Type type) => Text(Find("T:" + Name(type))?.Element("summary"));

    /// <summary>Of a property; of a positional one what the type's comment says in its place. Empty when nothing is said.</summary>
    public static string Of(PropertyInfo property)
    {
        var owner = property.DeclaringType!;
        var own = Text(Find($"P:{Name(owner)}.{property.Name}")?.Element("summary"));
        return own.Length > 0
            ? own
            : Text(Find("T:" + Name(owner))?.Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == property.Name));
    }

    private static XElement? Find(string name) => Members.GetValueOrDefault(name);

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Text(XElement? element) =>
        element is null ? "" : Gaps().Replace(string.Concat(element.Nodes().Select(Part)), " ").Trim();

    private static string Part(XNode node) =>
        node switch
        {
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement { Name.LocalName: "see" or "paramref" } reference =>
                $"`{(reference.Attribute("cref") ?? reference.Attribute("name"))!.Value.Split('.')[^1]}`",
            XElement other => other.Value,
            XText text => text.Value,
            _ => "",
        };

    [GeneratedRegex("\\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gaps();
}
