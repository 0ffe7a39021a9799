using System.Globalization;
using BotApp.Commerce.Invoices.Paper;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Invoices.Paper;

public sealed class ChineseCapitalsTests
{
    [Theory]
    [InlineData("0", "零元整")]
    [InlineData("0.01", "壹分")]
    [InlineData("0.10", "壹角整")]
    [InlineData("0.19", "壹角玖分")]
    [InlineData("1", "壹元整")]
    [InlineData("1.01", "壹元零壹分")]
    [InlineData("1.10", "壹元壹角整")]
    [InlineData("10", "壹拾元整")]
    [InlineData("10.05", "壹拾元零伍分")]
    [InlineData("10.50", "壹拾元伍角整")]
    [InlineData("11", "壹拾壹元整")]
    [InlineData("100", "壹佰元整")]
    [InlineData("101", "壹佰零壹元整")]
    [InlineData("110", "壹佰壹拾元整")]
    [InlineData("325.04", "叁佰贰拾伍元零肆分")]
    [InlineData("1000", "壹仟元整")]
    [InlineData("1001", "壹仟零壹元整")]
    [InlineData("1010", "壹仟零壹拾元整")]
    [InlineData("1100", "壹仟壹佰元整")]
    [InlineData("1409.50", "壹仟肆佰零玖元伍角整")]
    [InlineData("1680.32", "壹仟陆佰捌拾元叁角贰分")]
    [InlineData("6007.14", "陆仟零柒元壹角肆分")]
    [InlineData("9999.99", "玖仟玖佰玖拾玖元玖角玖分")]
    [InlineData("10000", "壹万元整")]
    [InlineData("10001", "壹万零壹元整")]
    [InlineData("10100", "壹万零壹佰元整")]
    [InlineData("11000", "壹万壹仟元整")]
    [InlineData("16409.02", "壹万陆仟肆佰零玖元零贰分")]
    [InlineData("100000", "壹拾万元整")]
    [InlineData("107000.53", "壹拾万柒仟元伍角叁分")]
    [InlineData("1000010", "壹佰万零壹拾元整")]
    [InlineData("10001000", "壹仟万壹仟元整")]
    [InlineData("10010001", "壹仟零壹万零壹元整")]
    [InlineData("100000000", "壹亿元整")]
    [InlineData("100000001", "壹亿零壹元整")]
    [InlineData("100010000", "壹亿零壹万元整")]
    [InlineData("100100000", "壹亿零壹拾万元整")]
    [InlineData("110000000", "壹亿壹仟万元整")]
    [InlineData("1000001000", "壹拾亿零壹仟元整")]
    [InlineData("1000000000000", "壹万亿元整")]
    [InlineData("1000100000000", "壹万零壹亿元整")]
    [InlineData("1000000000001.05", "壹万亿零壹元零伍分")]
    [InlineData("9999999999999999.99", "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分")]
    [InlineData("-0.01", "负壹分")]
    [InlineData("-798.00", "负柒佰玖拾捌元整")]
    public void A_sum_is_written_as_on_a_cheque(string sum, string capitals) => ChineseCapitals.Of(Sum(sum)).ShouldBe(capitals);

    [Theory]
    [InlineData("0.001")]
    [InlineData("-1.005")]
    [InlineData("10000000000000000")]
    [InlineData("-10000000000000000")]
    public void Parts_of_a_cent_and_sums_beyond_the_units_are_refused(string sum) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ChineseCapitals.Of(Sum(sum)));

    /// <summary>From the other side: a clerk who reads the capitals gets the sum, and never sees two 零 in a row or one before a unit.</summary>
    [Fact]
    public void Whatever_is_written_reads_as_the_same_sum() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<long>(),
                Gen.Choose(1, 18).ToArbitrary(),
                (number, digits) =>
                {
                    var sum = number % (long)Math.Pow(10, digits) / 100m;
                    var capitals = ChineseCapitals.Of(sum);
                    return CapitalsReader.Read(capitals) == sum && !HasStrayZero(capitals);
                }
            )
            .QuickCheckThrowOnFailure();

    private static bool HasStrayZero(string capitals) =>
        new[] { "零零", "零仟", "零佰", "零拾", "零万", "零亿", "零角", "零整" }.Any(stray =>
            capitals.Contains(stray, StringComparison.Ordinal)
        ) || (capitals.Contains("零元", StringComparison.Ordinal) && capitals != "零元整");

    private static decimal Sum(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
