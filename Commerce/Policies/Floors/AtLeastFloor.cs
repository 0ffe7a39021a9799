using System.Globalization;
using BotApp.Commerce.Law;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>The law gives so many days; a shop may give more.</summary>
internal abstract class AtLeastFloor(string term, Clause clause, int least, Bilingual instead) : Floor<int>(term, clause, instead)
{
    protected override bool IsStricter(int value) => value < least;

    protected override int Lawful(int value) => least;

    protected override string Say(int value) => value.ToString(CultureInfo.InvariantCulture);
}
