using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Customers;

/// <summary>A leak, or a suspicion, goes to a person at once. Case: "我的信息泄露了" → human, now.</summary>
public sealed class LeakToAPerson : ISentence<PrivacyFacts>
{
    public Clause Clause => PersonalDataLaw.Article57;

    public Ruling? Speak(PrivacyFacts facts, Setting setting) =>
        facts.LeakSuspected ? Ruling.Human("leak", Clause) with { Deadline = setting.Now } : null;
}

/// <summary>Under fourteen the guardian is asked by a person. Case: 13 → human; 14 → goes on.</summary>
public sealed class UnderFourteen : ISentence<PrivacyFacts>
{
    public Clause Clause => PersonalDataLaw.Article31;

    public Ruling? Speak(PrivacyFacts facts, Setting setting) => facts.Age is < 14 ? Ruling.Human("minor", Clause) : null;
}

/// <summary>A voice print is never taken. Case: "录我的声纹" → refuse, whatever the customer consents to.</summary>
public sealed class NoVoicePrint : ISentence<PrivacyFacts>
{
    public Clause Clause => PersonalDataLaw.Article28;

    public Ruling? Speak(PrivacyFacts facts, Setting setting) =>
        facts.Wish == PrivacyWish.VoicePrint ? Ruling.Refuse("voice-print-never", Clause, Alternative.ExportData) : null;
}

/// <summary>Data are shown and changed only for their owner; consent is withdrawn without proof. Case: not identified, export → refuse.</summary>
public sealed class OwnerOnly : ISentence<PrivacyFacts>
{
    public Clause Clause => PersonalDataLaw.Article44;

    public Ruling? Speak(PrivacyFacts facts, Setting setting) =>
        facts is { Identified: false, Wish: not PrivacyWish.WithdrawConsent }
            ? Ruling.Refuse("not-identified", Clause, Alternative.CorrectInput)
            : null;
}
