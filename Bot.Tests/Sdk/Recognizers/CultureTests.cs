using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Sequence;

namespace BotApp.Tests.Sdk.Recognizers;

/// <summary>Which language a culture code is read in, and what happens to codes nobody knows.</summary>
public sealed class CultureTests
{
    private const string Query = "twenty three";

    [Theory]
    [InlineData("en-US", "en-us")]
    [InlineData("en-GB", "en-*")]
    [InlineData("en", "en-*")]
    [InlineData("zh-CN", "zh-cn")]
    [InlineData("zh-TW", "zh-cn")]
    [InlineData("zh", "zh-cn")]
    [InlineData("pt-PT", "pt-br")]
    [InlineData("ar-EG", "ar-*")]
    [InlineData("vo-ID", "vo-id")]
    [InlineData(null, null)]
    [InlineData("", "")]
    public void A_code_is_mapped_to_the_nearest_known_one(string? code, string? nearest) =>
        Culture.MapToNearestLanguage(code).ShouldBe(nearest);

    [Fact]
    public void The_known_codes_are_those_of_the_known_cultures_and_a_copy_of_them()
    {
        var codes = Culture.GetSupportedCultureCodes();

        codes.ShouldBe(Culture.SupportedCultures.Select(culture => culture.CultureCode));
        codes.ShouldContain(Culture.Chinese);
        codes[0] = "changed";
        Culture.GetSupportedCultureCodes()[0].ShouldBe(Culture.English);
    }

    [Theory]
    [InlineData("es-es")]
    [InlineData("vo-id")]
    [InlineData("")]
    public void An_unknown_culture_is_read_as_english_when_falling_back(string culture) =>
        NumberRecognizer.RecognizeNumber(Query, culture).ShouldHaveSingleItem().Resolution["value"].ShouldBe("23");

    [Theory]
    [InlineData("es-es")]
    [InlineData("vo-id")]
    public void An_unknown_culture_is_refused_without_falling_back(string culture)
    {
        Should.Throw<ArgumentException>(() => NumberRecognizer.RecognizeNumber(Query, culture, NumberOptions.None, false));
        Should.Throw<ArgumentException>(() => ChoiceRecognizer.RecognizeBoolean(Query, culture, ChoiceOptions.None, false));
        Should.Throw<ArgumentException>(() => new SequenceRecognizer().GetPhoneNumberModel(culture, fallbackToDefaultCulture: false));
    }

    [Fact]
    public void A_model_asked_for_without_a_culture_has_the_target_culture()
    {
        const string Phone = "我的电话号是13812345678.";
        var chinese = new SequenceRecognizer(Culture.Chinese);

        chinese.GetPhoneNumberModel().Parse(Phone).ShouldHaveSingleItem();
        chinese.GetPhoneNumberModel(Culture.English).Parse(Phone).ShouldHaveSingleItem();
        Should.Throw<ArgumentException>(() => new SequenceRecognizer().GetPhoneNumberModel(fallbackToDefaultCulture: false));
    }

    [Fact]
    public void Only_english_numbers_say_how_they_are_written()
    {
        NumberRecognizer.RecognizeNumber(Query, Culture.English).ShouldHaveSingleItem().Resolution["subtype"].ShouldBe("integer");
        NumberRecognizer.RecognizeNumber("二十三", Culture.Chinese).ShouldHaveSingleItem().Resolution.Keys.ShouldBe(["value"]);
    }
}
