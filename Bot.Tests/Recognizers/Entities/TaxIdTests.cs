using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Entities.TaxIds;

namespace BotApp.Tests.Recognizers.Entities;

public sealed class TaxIdTests
{
    private const string Right = "91350100M000100Y43";

    [Theory]
    [InlineData(Right)]
    [InlineData("9135 0100 M000 100Y 43")]
    [InlineData("91350100m000100y43")]
    public void A_right_id_is_valid(string written) => TaxIdCheck.Of(written).ShouldBeOfType<TaxIdVerdict.Valid>();

    [Theory]
    [InlineData("9135O100M000100Y43", 5, Right)]
    [InlineData("9I350100M000100Y43", 2, Right)]
    public void An_impossible_letter_is_named_with_what_was_meant(string written, int place, string meant)
    {
        var wrong = TaxIdCheck.Of(written).ShouldBeOfType<TaxIdVerdict.Wrong>();

        wrong.At.ShouldBe([place]);
        wrong.Suggestion.ShouldBe(meant);
    }

    [Fact]
    public void A_sign_that_looks_like_nothing_allowed_has_no_suggestion() =>
        TaxIdCheck.Of("9135你100M000100Y43").ShouldBeOfType<TaxIdVerdict.Wrong>().Suggestion.ShouldBeNull();

    [Fact]
    public void A_wrong_check_character_is_seen() =>
        TaxIdCheck.Of("91350100M000100Y44").ShouldBeOfType<TaxIdVerdict.Wrong>().At.ShouldBe([18]);

    [Fact]
    public void Every_single_wrong_character_is_seen()
    {
        foreach (var at in Enumerable.Range(0, Right.Length))
        {
            foreach (var letter in "0123456789ABCDEFGHJKLMNPQRTUWXY".Where(letter => letter != Right[at]))
            {
                TaxIdCheck.Of($"{Right[..at]}{letter}{Right[(at + 1)..]}").ShouldBeOfType<TaxIdVerdict.Wrong>();
            }
        }
    }

    [Theory]
    [InlineData("350100000100123")]
    [InlineData("35010000010012345678")]
    public void Older_forms_cannot_be_verified(string written) => TaxIdCheck.Of(written).ShouldBeOfType<TaxIdVerdict.Unverified>();

    [Fact]
    public void Other_lengths_are_wrong() => TaxIdCheck.Of("9135").ShouldBe(new TaxIdVerdict.WrongLength(4));

    [Theory]
    [InlineData("税号91350100M000100Y43", "valid")]
    [InlineData("抬头是晴川公司 ９１３５０１００Ｍ０００１００Ｙ４３", "valid")]
    [InlineData("纳税人识别号：9135 0100 M000 100Y 43", "valid")]
    [InlineData("税号350100000100123", "unverified")]
    [InlineData("tax id 91350100M000100Y43", "valid")]
    [InlineData("税号9135O100M000100Y43", "wrong")]
    [InlineData("税号91350100M000100Y4", "wrongLength")]
    public void The_id_of_a_message_says_how_it_stands(string text, string state) =>
        Said.Only(text, EntityKind.TaxId).Part(PartKind.State).ShouldBe(state);

    [Fact]
    public void The_wrong_character_of_a_message_is_pointed_at()
    {
        var id = Said.Only("税号9135O100M000100Y43，开专票", EntityKind.TaxId);

        (id.Part(PartKind.WrongAt), id.Part(PartKind.Suggestion)).ShouldBe(("5", Right));
    }
}
