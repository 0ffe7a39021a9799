using BotApp.Recognizers.Entities.Days;
using BotApp.Recognizers.Entities.Lexicon;
using BotApp.Recognizers.Entities.Measures;
using BotApp.Recognizers.Entities.Names;
using BotApp.Recognizers.Entities.Numbers;
using BotApp.Recognizers.Entities.Places;

namespace BotApp.Recognizers.Entities;

/// <summary>Reads everything a message names. What is surest reads first and takes its letters; the rest reads what is left.</summary>
public sealed class EntityReader(TimeProvider clock, TimeZoneInfo shopZone, IProductLexicon? lexicon = null)
{
    private readonly DayReader days = new(clock, shopZone);

    /// <summary>The entities from left to right; never throws, whatever the text.</summary>
    /// <param name="text">What the customer wrote.</param>
    /// <param name="culture">zh-cn or en-us: the language numbers and days are read in.</param>
    public IReadOnlyList<Entity> Read(string text, string culture)
    {
        var reading = new Reading(text, culture);
        WebAddress.Read(reading);
        WesternAddress.Read(reading);
        NumberReader.Read(reading);
        CouponReader.Read(reading);
        ReturnReasonReader.Read(reading);
        InvoiceTitleReader.Read(reading);
        AddressReader.Read(reading);
        NameReader.Read(reading);
        AddNames(reading);
        CarrierReader.Read(reading);
        days.Read(reading);
        OrdinalReader.Read(reading);
        MeasureReader.Read(reading);
        BudgetReader.Read(reading);
        BodyReader.Read(reading);
        RegionReader.Read(reading);
        ColourWords.Read(reading);
        return reading.InOrder();
    }

    /// <summary>The numbers in an article's name are no measures of the customer's, and the letters of a number or an address are no article.</summary>
    private void AddNames(Reading reading)
    {
        var names = (lexicon?.Find(reading.Text) ?? []).Where(named => reading.IsFree(named.Start, named.Length)).ToList();
        foreach (var named in names)
        {
            if (named.Kind is EntityKind.Product or EntityKind.Attribute or EntityKind.Capacity or EntityKind.Size)
            {
                reading.Take(named);
            }
            else
            {
                reading.Add(named);
            }
        }
    }
}
