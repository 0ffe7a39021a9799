using System.Collections.Generic;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds lengths, areas, volumes, speeds, amounts of data and weights in Chinese texts.</summary>
internal static class ChineseDimensions
{
    private const string Behind = """
        Meter: 米, 公尺, m
        Kilometer: 千米, 公里, km
        Decimeter: 分米, 公寸, dm
        Centimeter: 厘米, 公分, cm
        Millimeter: 毫米, 公釐, mm
        Microns: 微米
        Micrometer: μm, um
        Nanometer: 纳米, nm
        Picometer: 皮米
        Li: 里, 市里, 华里
        Zhang: 丈, 市丈
        Chi: 尺, 市尺
        Cun: 寸, 市寸
        Fen: 市分
        Hao: 毫
        Mile: 英里
        Yard: 码, 英码
        Foot: 英尺, 呎
        Inch: 英寸, 吋
        Light year: 光年
        Square kilometer: 平方公里, 平方千米, km2, km²
        Square meter: 平方米, 平米, 平方公尺, 平方, m2, m²
        Square decimeter: 平方分米
        Square centimetre: 平方厘米, 平方公分, cm2, cm²
        Square millimeter: 平方毫米
        Hectare: 公顷
        Square foot: 平方英尺
        Square inch: 平方英寸
        Square mile: 平方英里
        Acre: 英亩
        Mu: 亩, 畝, 市亩
        Are: 公亩
        Cubic meter: 立方米, 立方, 立方公尺, m3, m³
        Cubic decimeter: 立方分米
        Cubic centimeter: 立方厘米, cm3, cm³
        Cubic millimeter: 立方毫米
        Cubic feet: 立方英尺
        Cubic inch: 立方英寸
        Liter: 升, 公升, l
        Deciliter: 分升
        Centiliter: 厘升
        Milliliter: 毫升, 公撮, ml
        Gallon: 加仑
        Pint: 品脱
        Quart: 夸脱
        Barrel: 桶
        Dou: 斗, 市斗
        Meter per second: 米每秒, 米/秒, m/s
        Kilometer per hour: 公里每小时, 千米每小时, 公里/小时, 千米/小时, 公里/时, km/h
        Kilometer per minute: 公里每分钟, 千米每分钟
        Kilometer per second: 公里每秒, 千米每秒, 千米/秒
        Mile per hour: 英里每小时, 英里/小时
        Foot per second: 英尺每秒
        Knot: 节
        Kilogram: 千克, 公斤, kg
        Gram: 克, 公克, g
        Milligram: 毫克, mg
        Microgram: 微克, μg
        Ton: 吨, 噸, 公吨, t
        Metric ton: 公噸
        Jin: 斤, 市斤
        Liang: 两, 兩, 市两
        Qian: 钱
        Dan: 担, 市担, 石
        Pound: 磅, 英磅, lb, lbs
        Ounce: 盎司, 安士, oz
        Carat: 克拉
        Stone: 英石
        Grain: 格令
        Bit: 比特, 位, b, bit
        Kilobit: 千比特, 千位
        Megabit: 兆比特, 兆位, Mb
        Gigabit: 吉比特, Gb
        Byte: 字节, 位元组, byte
        Kilobyte: 千字节, kb
        Megabyte: 兆字节, mb, 兆
        Gigabyte: 吉字节, gb
        Terabyte: 太字节, tb
        Petabyte: pb
        """;

    private static readonly UnitGrammar Grammar = new()
    {
        TypeName = "dimension",
        Numbers = pieces => new ChineseNumberReader(pieces, beforeUnits: true),
        Behind = new UnitWords(Behind),
        HasHalf = true,
    };

    public static List<ModelResult> Find(string query) => Grammar.Find(query);
}
