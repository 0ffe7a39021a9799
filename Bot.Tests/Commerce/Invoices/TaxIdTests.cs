using BotApp.Commerce.Invoices;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Invoices;

public sealed class TaxIdTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    [Theory]
    [InlineData("91350100M000100Y43", TaxIdResult.Valid)]
    [InlineData(" 91350100m000100y43 ", TaxIdResult.Valid)]
    [InlineData("９１３５０１００M000100Y43", TaxIdResult.Valid)]
    [InlineData("91350100M000100Y44", TaxIdResult.WrongCheck)]
    [InlineData("91350100M0001OOY43", TaxIdResult.ImpossibleCharacter)]
    [InlineData("350100123456789", TaxIdResult.Unverified)]
    [InlineData("35010012345678901234", TaxIdResult.Unverified)]
    [InlineData("3501001234567中9", TaxIdResult.WrongLength)]
    [InlineData("91350100M000100Y4", TaxIdResult.WrongLength)]
    [InlineData("91350100M000100Y433", TaxIdResult.WrongLength)]
    [InlineData("", TaxIdResult.Missing)]
    [InlineData(null, TaxIdResult.Missing)]
    public void An_id_is_told_apart(string? id, TaxIdResult result) => TaxId.Check(id).Result.ShouldBe(result);

    [Fact]
    public void The_impossible_character_is_named_and_the_right_one_suggested()
    {
        var check = TaxId.Check("9135O100M000I00Y43");

        check.Impossible.ShouldBe([new ImpossibleCharacter(5, 'O', '0'), new ImpossibleCharacter(13, 'I', '1')]);
        check.Suggestion.ShouldBe("91350100M000100Y43");
        check.Explain().Zh.ShouldBe("税号里不会出现第5位的“O”、第13位的“I”，您是不是想填 91350100M000100Y43？");
    }

    [Fact]
    public void Nothing_is_suggested_that_would_not_pass() => TaxId.Check("9135O100M000100Y44").Suggestion.ShouldBeNull();

    [Fact]
    public void Any_valid_id_passes_and_any_other_character_in_it_fails() =>
        Prop.ForAll(
                Firsts(),
                Gen.Choose(0, 17).ToArbitrary(),
                Gen.Choose(1, 30).ToArbitrary(),
                (first, at, step) =>
                {
                    var id = new string(first) + TaxId.CheckCharacter(first);
                    var changed = id.ToCharArray();
                    changed[at] = Alphabet[(Alphabet.IndexOf(changed[at]) + step) % Alphabet.Length];
                    return TaxId.Check(id).Result == TaxIdResult.Valid && TaxId.Check(new string(changed)).Result == TaxIdResult.WrongCheck;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_letters_that_do_not_exist_are_impossible_everywhere() =>
        Enumerable
            .Range(0, 18)
            .SelectMany(at =>
                "IOSVZ".Select(letter =>
                    string.Concat("91350100M000100Y43".AsSpan(0, at), letter.ToString(), "91350100M000100Y43".AsSpan(at + 1))
                )
            )
            .ShouldAllBe(id => TaxId.Check(id).Result == TaxIdResult.ImpossibleCharacter);

    private static Arbitrary<char[]> Firsts() => Gen.Elements(Alphabet.ToCharArray()).ArrayOf(17).ToArbitrary();
}
