using FsCheck;
using FsCheck.Fluent;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Utilities;

namespace BotApp.Tests.Sdk.Recognizers;

/// <summary>Whatever a customer types, no model throws, and what it finds stands in the text.</summary>
public sealed class AnyTextProperties
{
    private static readonly string[] Cultures = [Culture.Chinese, Culture.English];

    private static readonly string[] Bits =
    [
        .. "零一二两三十百千万亿兆点负半分之又第几多打元块角毛岁斤米度折成比大于小于到%％$￥°+-–/.,:@#()[]{}'\"`_^xeE ".Select(character =>
            $"{character}"
        ),
        .. "one,hundred,million,point,and,a,half,third,first,last,the,in,over,out of,more than,between,to,from,minus,dollars,usd,ft,kg,mb".Split(
            ','
        ),
        .. "degrees,celsius,years old,percent,http://,www.,.com,localhost,::1,0086,ext,yes,no,ok,👌,👌🏿,\ud83d,\udc4c,\0,\u0130,ß,é,\u200d".Split(
            ','
        ),
        .. "st,nd,rd,th,a6,".Split(','),
        .. "0,7,12,138,2026,99999999999999999999999999,123e4567-e89b-12d3-a456-426655440000,1.5,1,000,３,．".Split(','),
    ];

    [Fact]
    public void Any_utf16_is_read() =>
        Prop.ForAll(AnyCharacters().ToArbitrary(), IsReadWell).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Any_words_of_the_grammars_in_any_order_are_read() =>
        Prop.ForAll(AnyBits().ToArbitrary(), IsReadWell).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void Numbers_too_large_for_any_type_are_read()
    {
        foreach (var one in new[] { "9", "九", "1,000,", "亿", "hundred ", "nine million ", "1e9", "2^9" })
        {
            IsReadWell(string.Concat(Enumerable.Repeat(one, 600))).ShouldBeTrue();
        }
    }

    /// <summary>Where digits stuck to a letter are no number, the reader of ordinals looked for their ending at the beginning of the text: "TH!a6" from a customer threw.</summary>
    [Theory]
    [InlineData("TH!a6")]
    [InlineData("th, b 1x and c3d")]
    [InlineData("th 6a")]
    public void The_ending_of_an_ordinal_without_its_number_is_read(string text) => IsReadWell(text).ShouldBeTrue();

    private static Gen<string> AnyCharacters() =>
        Gen.Choose(0, 0xffff).Select(code => (char)code).ListOf().Select(characters => new string([.. characters]));

    private static Gen<string> AnyBits() =>
        Gen.Elements(Bits).Two().Select(two => two.Item1 + two.Item2).ListOf().Select(bits => string.Concat(bits));

    private static bool IsReadWell(string query) =>
        SpecModels.Plain.All(model =>
            Cultures.All(culture => model.Value(query, culture, null).TrueForAll(found => StandsIn(query, found)))
        );

    // the text of a result is the query's, in lower case and half width
    private static bool StandsIn(string query, ModelResult found) =>
        found.Start >= 0
        && found.End >= found.Start
        && found.End < query.Length
        && string.Equals(Plain(found.Text), Plain(query[found.Start..(found.End + 1)]), StringComparison.Ordinal);

    private static string Plain(string text) => QueryProcessor.Preprocess(text).Replace('，', ',');
}
