namespace BotApp.Commerce.Law;

/// <summary>
/// A sum a decision names. <paramref name="Name"/> is a stable word of the flow such as <c>refund</c> or <c>freight</c>; <paramref name="How"/> is the
/// arithmetic as a person would write it, such as <c>180.00 − 100.00</c>; empty when there is none.
/// </summary>
public sealed record Amount(string Name, decimal Value, string How = "");
