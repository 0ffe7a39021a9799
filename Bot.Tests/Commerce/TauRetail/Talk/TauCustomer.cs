namespace BotApp.Tests.Commerce.TauRetail.Talk;

/// <summary>
/// A scripted customer: opens with a goal, answers what is asked, says yes only to what the goal is, corrects each thing once in words and else says no.
/// Deterministic.
/// </summary>
internal sealed class TauCustomer(TauScript script, TauTalk talk, TauTemper temper)
{
    /// <summary>Sentences for one goal at most.</summary>
    private const int Patience = 20;

    private readonly int seed = TauWords.StyleOf(script.Id);
    private bool isKnown;

    /// <summary>What went wrong with a goal; null when none did.</summary>
    public async Task<string?> TalkAsync()
    {
        string? fault = null;
        var number = 0;
        foreach (var goal in script.Goals.Select(goal => new TauGoal(goal)).Where(goal => !goal.IsNothing))
        {
            var end = await PursueAsync(goal, new TauWords(seed + (number++ * 13)));
            fault ??= end is null == goal.IsRefused ? $"{goal.Action}: {end ?? "was not refused"}" : null;
        }

        return fault;
    }

    /// <summary>Null when it was done, else why not.</summary>
    private async Task<string?> PursueAsync(TauGoal goal, TauWords words)
    {
        var reply = await talk.SayAsync(Opening(goal, words));
        var corrected = new HashSet<string>(StringComparer.Ordinal);
        for (var turn = 1; turn < Patience; turn++)
        {
            if (reply.IsDone)
            {
                return null;
            }

            var (answer, end) = reply.IsOffer ? ToOffer(goal, words, reply, corrected) : ToQuestion(goal, words, reply);
            reply = answer is null ? reply : await talk.SayAsync(answer);
            if (end is not null)
            {
                return end;
            }
        }

        return "out of patience";
    }

    private string Opening(TauGoal goal, TauWords words)
    {
        var wish = temper.TellsAll ? words.Whole(goal) : words.Short(goal);
        if (!isKnown && temper.TellsAll && seed % 2 == 0)
        {
            isKnown = true;
            return $"Hi, {script.Introduction(temper.Zip, byMail: seed % 4 == 0)} {wish}";
        }

        return wish;
    }

    private (string? Answer, string? End) ToOffer(TauGoal goal, TauWords words, TauReply reply, HashSet<string> corrected) =>
        new TauListing(reply).WrongFor(goal, words) is not { } wrong ? temper.SaysNo ? ("No, thanks.", "said no") : ("Yes, please.", null)
        : corrected.Add(wrong) && wrong != "action" ? (Correction(goal, words, wrong), null)
        : ("No, leave it.", $"listed the wrong {wrong}");

    private static string Correction(TauGoal goal, TauWords words, string wrong) =>
        wrong switch
        {
            "order" => $"No, I mean order {goal.Order}.",
            "items" => $"No, I mean {words.Articles(goal)}.",
            "variants" => $"No, I want {words.Swaps(goal, "changed to")}.",
            "means" => goal.Action.StartsWith("return", StringComparison.Ordinal) ? $"Please refund it to {words.Means(goal)}." : $"Please use {words.Means(goal)}.",
            _ => $"No, the new address is {words.Place(goal)}.",
        };

    private (string? Answer, string? End) ToQuestion(TauGoal goal, TauWords words, TauReply reply)
    {
        var answer =
            reply.Says("postcode", "email of your account", "your full name") ? script.Introduction(temper.Zip, byMail: seed % 3 == 0)
            : reply.Says("Several orders fit", "Is it one of these", "which order") ? $"{goal.Order}"
            : reply.Says("has several articles") ? IsOfAnother(goal, reply) && seed % 2 == 1 ? $"No, I mean order {goal.Order}." : Sentence(words.Articles(goal))
            : reply.Says("would you like instead", "would suit you") ? New(goal, words, reply)
            : reply.Says("May I ask why") ? Why(goal, words)
            : reply.Says("new address", "Which district", "house number are still missing") ? Sentence(words.Place(goal))
            : reply.Says("Several on file fit", "not on file", "By which means", "means of payment", "Please choose one", "How would you like to pay") ? Sentence(words.Means(goal))
            : reply.Says("is that right?") ? "Yes"
            : null;
        return answer is null || (goal.IsRefused && reply.Says("Please choose one")) ? (goal.IsRefused ? "Never mind." : null, $"ended with: {reply.Last}") : (answer, null);
    }

    private static bool IsOfAnother(TauGoal goal, TauReply reply) => goal.Order.Length > 0 && reply.Last.Contains("#W", StringComparison.Ordinal) && !reply.Last.Contains(goal.Order, StringComparison.Ordinal);

    /// <summary>The article that is asked about is the one whose name the question begins with; where several have it, the one with those options.</summary>
    private static string New(TauGoal goal, TauWords words, TauReply reply)
    {
        var asked = goal.Items.Where(item => reply.Last.StartsWith(item.Name, StringComparison.Ordinal)).ToList();
        if (asked.Count == 0)
        {
            return $"No, I mean order {goal.Order}.";
        }

        var item = asked.Find(item => item.Options.All(option => reply.Last.Contains(option.Value, StringComparison.Ordinal))) ?? asked[0];
        return Sentence(words.Variant(item));
    }

    private static string Why(TauGoal goal, TauWords words) => goal.Action == "cancel_pending_order" ? Sentence(words.Reason(goal)) : "I changed my mind.";

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
}

/// <summary>How a customer talks.</summary>
/// <param name="TellsAll">Everything at once; else only what is asked.</param>
internal sealed record TauTemper(bool TellsAll)
{
    /// <summary>Says no to what was wished for.</summary>
    public bool SaysNo { get; init; }

    /// <summary>Another postcode than the true one; null: the true one.</summary>
    public string? Zip { get; init; }
}
