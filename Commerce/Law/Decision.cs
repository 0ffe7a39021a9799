using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law;

/// <summary>The answer to a case: a ruling, or why there is none. <paramref name="Id"/> is the case's own, null when it could not be read.</summary>
public sealed record Decision(string? Id, Ruling? Ruling, string? Error = null)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Rules of the policy that are stricter than the law and were not applied.</summary>
    public IReadOnlyList<Overruled> Overruled { get; init; } = [];

    /// <summary>Where facts were given that the flow does not know, such as <c>lines[0].colour</c>.</summary>
    public IReadOnlyList<string> UnknownFacts { get; init; } = [];

    /// <summary>One line of JSON; sums have two decimals, instants are read from the shop's clock.</summary>
    public string ToJson(ShopDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Plain))
        {
            Write(writer, days);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private void Write(Utf8JsonWriter writer, ShopDays days)
    {
        writer.WriteStartObject();
        writer.WriteString("id", Id);
        if (Ruling is { } ruling)
        {
            WriteRuling(writer, ruling, days);
        }
        else
        {
            writer.WriteString("decision", "error");
            writer.WriteString("reason", Error);
        }

        WriteFurther(writer);
        writer.WriteEndObject();
    }

    private static void WriteRuling(Utf8JsonWriter writer, Ruling ruling, ShopDays days)
    {
        writer.WriteString("decision", JsonNamingPolicy.KebabCaseLower.ConvertName(ruling.Verdict.ToString()));
        writer.WriteString("clause", ruling.Clause.Code);
        writer.WriteStartObject("amounts");
        foreach (var amount in ruling.Amounts)
        {
            writer.WritePropertyName(amount.Name);
            writer.WriteRawValue(Money.Round(amount.Value).ToString("0.00", CultureInfo.InvariantCulture));
        }

        writer.WriteEndObject();
        writer.WriteString(
            "deadline",
            ruling.Deadline is { } last ? days.ToShop(last).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) : null
        );
        writer.WriteString("reason", ruling.Reason);
    }

    private void WriteFurther(Utf8JsonWriter writer)
    {
        if (Ruling is { Notes.Count: > 0 })
        {
            writer.WriteStartObject("notes");
            foreach (var (name, note) in Ruling.Notes)
            {
                writer.WriteString(name, note);
            }

            writer.WriteEndObject();
        }

        var alternatives = Ruling?.Alternatives.Select(way => JsonNamingPolicy.KebabCaseLower.ConvertName(way.ToString())) ?? [];
        WriteList(writer, "alternatives", alternatives, writer.WriteStringValue);
        WriteList(writer, "overruled", Overruled, rule => WriteOverruled(writer, rule));
        WriteList(writer, "unknownFacts", UnknownFacts, writer.WriteStringValue);
    }

    private static void WriteOverruled(Utf8JsonWriter writer, Overruled rule)
    {
        writer.WriteStartObject();
        writer.WriteString("term", rule.Term);
        writer.WriteString("says", rule.Says);
        writer.WriteString("breaks", rule.Breaks.Code);
        writer.WriteString("instead", rule.Instead.Zh);
        writer.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        var all = items.ToList();
        if (all.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        all.ForEach(write);
        writer.WriteEndArray();
    }
}
