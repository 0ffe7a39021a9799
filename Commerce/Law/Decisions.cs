using System.Text.Json;
using BotApp.Commerce.Policies;
using BotApp.Commerce.Policies.Files;

namespace BotApp.Commerce.Law;

/// <summary>
/// Decides cases written as JSON, one a line: <c>{"id", "flow", "now", "policy"?, "facts"}</c>. The policy is an object of terms, such as
/// <c>{"returns":{"windowDays":15}}</c>, or the name of one <paramref name="policies"/> knows (null from it: there is none); without it the defaults hold. A bad
/// line is answered with what is bad about it, never with an exception.
/// </summary>
public sealed class Decisions(IReadOnlyList<IFlow> flows, ShopDays days, Func<string, DateOnly, ShopPolicy?>? policies = null)
{
    private static readonly JsonDocumentOptions Once = new() { AllowDuplicateProperties = false };

    private readonly JsonSerializerOptions options = FactsJson.In(days);

    /// <summary>Every flow there is, in Shanghai.</summary>
    public static Decisions Default { get; } = new(Flows.All, ShopDays.Shanghai);

    public string DecideLine(string line) => Decide(line).ToJson(days);

    public Decision Decide(string line)
    {
        string? id = null;
        try
        {
            using var document = JsonDocument.Parse(line, Once);
            var root = document.RootElement;
            id = root.ValueKind == JsonValueKind.Object ? Case.IdOf(root) : throw new BadCaseException("The line is not a JSON object.");
            return Decide(root, Case.Read(root, flows, options));
        }
        catch (BadCaseException bad)
        {
            return new(id, null, bad.Message);
        }
        catch (PolicyException unusable)
        {
            return new(id, null, "The policy cannot be used: " + unusable.Message);
        }
        catch (JsonException bad)
        {
            return new(id, null, "The line is not JSON: " + bad.Message);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // a case nobody thought of must not stop the others
            return new(id, null, "The case could not be decided: " + broken.Message);
        }
    }

    private Decision Decide(JsonElement line, Case asked)
    {
        var today = days.DayOf(asked.Now);
        var (effective, overruled) = LawFloor.Apply(PolicyOf(asked.Policy, today), today);
        var shape = FactsShape.Of(asked.Flow.Facts, asked.Facts, options);
        if (shape.Missing.Count > 0)
        {
            throw new BadCaseException($"Missing facts: {string.Join(", ", shape.Missing)}.");
        }

        return new(asked.Id, Rule(asked, new Setting(asked.Now, days, effective)))
        {
            Overruled = overruled,
            UnknownFacts = [.. Case.Strangers(line).Select(name => "/" + name), .. shape.Unknown],
        };
    }

    private static Ruling Rule(Case asked, Setting setting)
    {
        try
        {
            return asked.Flow.Decide(asked.Facts, setting);
        }
        catch (JsonException bad)
        {
            throw new BadCaseException(Unreadable("fact", bad));
        }
    }

    private ShopPolicy PolicyOf(JsonElement? policy, DateOnly today) =>
        policy switch
        {
            null => ShopPolicy.Default,
            { ValueKind: JsonValueKind.Object } terms => ReadTerms(terms),
            { ValueKind: JsonValueKind.String } name => policies?.Invoke(name.GetString()!, today)
                ?? throw new BadCaseException($"There is no policy '{name.GetString()}' in force on {today:yyyy-MM-dd}."),
            _ => throw new BadCaseException("'policy' is neither an object of terms nor a name."),
        };

    private static ShopPolicy ReadTerms(JsonElement terms)
    {
        try
        {
            return PolicyJson.Read(terms);
        }
        catch (JsonException bad)
        {
            throw new BadCaseException(Unreadable("term of the policy", bad));
        }
    }

    private static string Unreadable(string what, JsonException bad)
    {
        var place = bad.Path is { Length: > 2 } path ? path[2..] : "?";
        var end = bad.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        return $"The {what} '{place}' cannot be read: {(end < 0 ? bad.Message : bad.Message[..end])}";
    }
}
