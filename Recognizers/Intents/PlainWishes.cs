using System.Text.RegularExpressions;

namespace BotApp.Recognizers.Intents;

/// <summary>
/// English demands that leave no doubt: "I'd like to return …", "please change … to …", "cancel order …". The verb stands behind a word of asking or at the head of
/// a clause, and the thing it is done to is none of those that make another matter of it (a return policy, a change of the invoice's title).
/// </summary>
internal static partial class PlainWishes
{
    private static readonly (string Intent, Regex Way)[] Ways =
    [
        (Intent.ModifyAddress, Elsewhere()),
        (Intent.ModifyAddress, AnotherAddress()),
        (Intent.PaymentIssue, AnotherMeans()),
        (Intent.PaymentIssue, PaidInstead()),
        (Intent.CancelOrder, CalledOff()),
        (Intent.ReturnGoods, SentBack()),
        (Intent.ExchangeGoods, Exchanged()),
        (Intent.ExchangeGoods, Changed()),
        (Intent.ExchangeGoods, Become()),
    ];

    /// <summary>What a message may speak of beside a plain demand without wanting it: how a difference is settled, where the money goes, what an article is like.</summary>
    public static bool GoesAlong(string intent) =>
        intent
            is Intent.PriceProtection
                or Intent.PricePromo
                or Intent.PaymentIssue
                or Intent.RefundStatus
                or Intent.ProductQuery
                or Intent.StockQuery
                or Intent.OrderStatus
                or Intent.Recommend
                or Intent.Coupon
                or Intent.Complaint
                or Intent.WarrantyRepair
                or Intent.Installation
                or Intent.AccountMember
                or Intent.ReturnGoods
                or Intent.ExchangeGoods;

    /// <summary>The intents demanded, in the order in which they stand; empty when none is plain.</summary>
    public static IReadOnlyList<string> In(string message)
    {
        if (!message.AsSpan().ContainsAnyInRange('a', 'z'))
        {
            return [];
        }

        var found = new List<(int At, string Intent)>();
        var hasOrder = OrderNumber().IsMatch(message);
        foreach (var (intent, way) in Ways.Where(pair => hasOrder || pair.Way != Become()))
        {
            found.AddRange(way.Matches(message).Where(match => !found.Exists(other => other.At == match.Groups["verb"].Index)).Select(match => (match.Groups["verb"].Index, intent)));
        }

        return [.. found.OrderBy(pair => pair.At).Select(pair => pair.Intent).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Words of asking before the verb, or the head of a clause.</summary>
    private const string Ask =
        @"(?:(?:\b(?:i(?:[’']d| would| do)?(?: really| just| also)? (?:want|like|love|wish|need|have)(?: you)?(?: to)?|i wanna|i(?:[’']m| am) (?:looking|trying|hoping|calling|writing|here) to|(?:can|could|would|will) you(?: please| kindly)?(?: help me)?(?: to)?|(?:could|may|can) i(?: please)?(?= \w+[^?]*(?:#|order)\W*\w*\d{4})|please(?: help me)?(?: to)?|help me(?: to)?|i(?:[’']ve| have) decided to|let[’']s|let me|we(?:[’']d| would)? (?:want|like|need) to)|(?:^|[.!?;:\n]|(?<=\d), ?)\s*(?:hi|hello|hey|and|then|also|first|second|next|now|so|ok|okay|just)?)[\s,]+(?:(?:please|also|just|now|then|instead|to) )*|^\s*)";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Until the sentence ends; a point between digits, a mail address and an order's number do not end it.</summary>
    private const string Rest = @"(?:[^.!?\n]|\.(?=\S))*";

    [GeneratedRegex(Ask + @"(?<verb>cancel|call off)\b(?=" + Rest + @"(?:#|\border|\bit\b|\bthem\b|\beverything\b|\bpurchase\b|\ball\b))(?!\W+(?:the |my |our |this |that )?(?:return|exchange|subscription|renewal|membership|appointment|visit|installation|repair|invoice|account|coupon|auto))", Options, 1000)]
    private static partial Regex CalledOff();

    [GeneratedRegex(Ask + @"(?<verb>return|send back|make a return|send (?:the|my|this|that|these|those|it|them|both|back)\b(?=[^.!?]* back\b))(?!\W+(?:policy|label|address|status|window|period|fee|cost|shipping|request|process|to (?:the|your) (?:shop|store)|(?:the |my |a |your )?(?:money|refund|call|payment|message)))\b", Options, 1000)]
    private static partial Regex SentBack();

    [GeneratedRegex(Ask + @"(?<verb>exchange|swap|trade in)\b(?!\W+(?:policy|status|request|process|rate|window|fee))", Options, 1000)]
    private static partial Regex Exchanged();

    private const string Alter = @"(?<verb>change|modify|update|switch|edit|alter|correct)\b";

    [GeneratedRegex(Ask + Alter + @"(?=" + Rest + @"\baddress\b)(?!" + Rest + @"\b(?:e-?mail|invoice|billing) address\b)", Options, 1000)]
    private static partial Regex AnotherAddress();

    [GeneratedRegex(@"(?<verb>(?:sent|shipped|delivered|send|ship|deliver)(?: it| them| this| that| order \S+| my order)? to (?:another|a different|a new|my new|the new) address)", Options, 1000)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(Ask + Alter + @"(?=" + Rest + @"\b(?:payment|means of paying|card i (?:use|pay)|how i pay)\b)(?!" + Rest + @"\bto (?:a|an|the)? ?[^.]*\b(?:size|color|colour)\b)", Options, 1000)]
    private static partial Regex AnotherMeans();

    [GeneratedRegex(Ask + @"(?<verb>pay)\b(?=" + Rest + @"\b(?:with|by|using|via|another way)\b" + Rest + @"(?:\binstead\b|\banother way\b|\brather\b))|" + Ask + @"(?<verb>pay (?:my|the|an) order another way)", Options, 1000)]
    private static partial Regex PaidInstead();

    private const string OtherThings =
        @"(?!\W+(?:it|this|that|them|these|those|to)\b)(?!"
        + Rest
        + @"\b(?:address|payment|password|phone|e-?mail|invoice|title|appointment|visit|installation|time|date|recipient|language|account|name|subscription|plan|return|mind|courier|carrier|delivery|tax)\b)";

    /// <summary>"Modify an item of my order", "change the colour of …".</summary>
    [GeneratedRegex(Ask + Alter + OtherThings + "(?=" + Rest + @"\b(?:item|items|options?|colou?r|size|variant|style|material|model|product|pending)\b)", Options, 1000)]
    private static partial Regex Changed();

    /// <summary>"Change the lamp to a brighter one", where the message names an order.</summary>
    [GeneratedRegex(Ask + Alter + OtherThings + "(?=" + Rest + " (?:to|for|into) )", Options, 1000)]
    private static partial Regex Become();

    [GeneratedRegex(@"(?:#|\border )\W?[a-z]?\d{5}", Options, 1000)]
    private static partial Regex OrderNumber();
}
