namespace BotApp.Commerce.Law.Payments;

/// <summary>A gateway's answer in plain words: a stable reason, what a clerk says, what helps; <paramref name="Human"/> when a person has to look.</summary>
public sealed record GatewayCode(string Reason, Bilingual Words, Alternative Helps, bool Human = false);
