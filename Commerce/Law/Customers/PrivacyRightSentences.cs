using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Customers;

/// <summary>Consent is withdrawn at once. Case: 关掉个性化推荐 → off now.</summary>
public sealed class ConsentWithdrawn : ISentence<PrivacyFacts>
{
    public Clause Clause => PersonalDataLaw.Article15;

    public Ruling? Speak(PrivacyFacts facts, Setting setting) =>
        facts.Wish == PrivacyWish.WithdrawConsent ? Ruling.Accept("withdrawn", Clause) with { Deadline = setting.Now } : null;
}

/// <summary>Everybody may know who saw what. Case: 谁看了我信息 → the log, within 15 days.</summary>
public sealed class AccessLog : ISentence<PrivacyFacts>
{
    public Clause Clause => PersonalDataLaw.Article44;

    public Ruling? Speak(PrivacyFacts facts, Setting setting) =>
        facts.Wish == PrivacyWish.WhoSaw ? Privacy.Within("access-log", Clause, setting) : null;
}

/// <summary>Everybody gets a copy. Case: asked on 2026-11-09 with 15 days → by 2026-11-24 23:59:59.</summary>
public sealed class CopyForOwner : ISentence<PrivacyFacts>
{
    public Clause Clause => PersonalDataLaw.Article45;

    public Ruling? Speak(PrivacyFacts facts, Setting setting) =>
        facts.Wish == PrivacyWish.Export ? Privacy.Within("export", Clause, setting) : null;
}

/// <summary>What is wrong is put right. Case: a misspelt name → corrected.</summary>
public sealed class Corrected : ISentence<PrivacyFacts>
{
    public Clause Clause => PersonalDataLaw.Article46;

    public Ruling? Speak(PrivacyFacts facts, Setting setting) =>
        facts.Wish == PrivacyWish.Correct ? Privacy.Within("correct", Clause, setting) : null;
}

/// <summary>An account is closed when nothing is open; conditions beyond that are void. Case: one parcel under way → first that; none → closed.</summary>
public sealed class NothingOpen : ISentence<PrivacyFacts>
{
    public Clause Clause => ECommerceLaw.Article24;

    public Ruling? Speak(PrivacyFacts facts, Setting setting) =>
        (facts.Wish, facts.OpenOrders, facts.OpenDisputes) switch
        {
            (not PrivacyWish.CloseAccount, _, _) => null,
            (_, > 0, _) => Ruling.Refuse("open-orders", Clause, Alternative.Wait, Alternative.Cancel, Alternative.ExportData),
            (_, _, > 0) => Ruling.Refuse("open-disputes", Clause, Alternative.Wait, Alternative.ExportData),
            _ => Privacy.Kept("close-account", Clause, facts, setting) with { Amounts = [new("refund", decimal.Max(0m, facts.Balance))] },
        };
}

/// <summary>
/// Deleted, but for what a law keeps, which is then only stored. Case: last order 2025-05-01, last invoice 2025-05-02 → orders until 2028-05-01, invoices until
/// 2035-05-02.
/// </summary>
public sealed class DeletedButKept : ISentence<PrivacyFacts>
{
    public Clause Clause => PersonalDataLaw.Article47;

    public Ruling? Speak(PrivacyFacts facts, Setting setting) =>
        facts.Wish == PrivacyWish.DeleteChats
            ? Privacy.Within("chats-deleted", Clause, setting)
            : Privacy.Kept("deleted", Clause, facts, setting);
}
