using System.Globalization;
using BotApp.Commerce.Law;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>The law leaves so many days for something; a shop may be quicker.</summary>
internal abstract class AtMostFloor(string term, Clause clause, int most, Bilingual instead) : Floor<int>(term, clause, instead)
{
    protected override bool IsStricter(int value) => value > most;

    protected override int Lawful(int value) => most;

    protected override string Say(int value) => value.ToString(CultureInfo.InvariantCulture);
}
