using BotApp.Commerce.Law;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>A yes or no of which the law leaves only one.</summary>
internal abstract class FlagFloor(string term, Clause clause, Bilingual instead, bool lawful = false) : Floor<bool>(term, clause, instead)
{
    protected override bool IsStricter(bool value) => value != lawful;

    protected override bool Lawful(bool value) => lawful;

    protected override string Say(bool value) => value ? "true" : "false";
}
