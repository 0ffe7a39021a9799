using System;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Holidays of any or a named year: 国庆节, 今年春节. Those of the lunar calendar keep their lunar month and day, as officially.</summary>
internal static class ChineseHolidays
{
    private static readonly PhraseTrie<Holiday> Names = All();

    /// <summary>The holiday, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at)
    {
        var year = ChineseYears.Read(text, at);
        var name = year == null ? at : text.Skip(year.Next, "的");
        return Names.TryRead(text.Pieces, name, out var next, out var holiday)
            ? new TimeMatch(at, next, TimeKind.Date, year == null ? holiday.Around(text.Today) : holiday.In(year.Year))
            : null;
    }

    private static PhraseTrie<Holiday> All()
    {
        var names = new PhraseTrie<Holiday>();
        Add(1, 1, "元旦", "元旦节", "新年", "春节");
        Add(1, 15, "元宵节", "元宵");
        Add(2, 14, "情人节");
        Add(3, 7, "女生节");
        Add(3, 8, "妇女节", "三八节");
        Add(3, 12, "植树节");
        Add(4, 1, "愚人节");
        Add(4, 4, "清明", "清明节");
        Add(5, 1, "五一", "五一节", "劳动节", "五一劳动节");
        Add(5, 4, "青年节");
        Add(5, 5, "端午", "端午节");
        Add(6, 1, "儿童节", "六一儿童节");
        Add(8, 1, "建军节");
        Add(8, 15, "中秋", "中秋节");
        Add(9, 9, "重阳节");
        Add(9, 10, "教师节");
        Add(10, 1, "国庆", "国庆节", "十一国庆节");
        Add(10, 31, "万圣节");
        Add(11, 11, "光棍节", "双十一");
        Add(12, 24, "平安夜");
        Add(12, 25, "圣诞", "圣诞节");
        Add(12, 31, "除夕");
        names.Add("母亲节", Holiday.Nth(5, DayOfWeek.Sunday, 2));
        names.Add("父亲节", Holiday.Nth(6, DayOfWeek.Sunday, 3));
        names.Add("感恩节", Holiday.Nth(11, DayOfWeek.Thursday, 4));
        return names;

        void Add(int month, int day, params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
            {
                names.Add(word, Holiday.Fixed(month, day));
            }
        }
    }
}
