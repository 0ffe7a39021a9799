namespace BotApp.Recognizers.Entities.Places;

/// <summary>The states of the USA by their two letters and by name.</summary>
internal static class UsStates
{
    private const string TwoLetters =
        "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|"
        + "OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY";

    /// <summary>In the same order as the letters.</summary>
    private const string Names =
        "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|"
        + "Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|"
        + "Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|"
        + "New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|"
        + "South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming";

    private static readonly Dictionary<string, string> Codes = Named(TwoLetters)
        .Concat(Named(Names))
        .ToDictionary(pair => pair.Name, pair => pair.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>A regular expression for any of them.</summary>
    public const string Pattern = Names + "|" + TwoLetters;

    /// <summary>The two letters; null when it is no state.</summary>
    public static string? Code(string name) => Codes.GetValueOrDefault(name);

    private static IEnumerable<(string Name, string Code)> Named(string names) => names.Split('|').Zip(TwoLetters.Split('|'));
}
