using System.Text.RegularExpressions;
using BotApp.Commerce.Customers;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Entities.Places;

namespace BotApp.Dialogs.Orders;

/// <summary>What a message says of an address: parts of a place, a person, a phone number.</summary>
internal static partial class AddressTalk
{
    private static readonly string[] Default = ["默认地址", "default address", "address on file", "address in my profile", "profile address", "account address"];

    private const string RoadSigns = "路街道巷弄号村园区楼栋幢室厦镇乡";

    /// <summary>The form with everything the message says in it; the same form when it says nothing.</summary>
    public static AddressForm Hear(Said said, AddressForm form)
    {
        var heard = Array.Exists(Default, words => said.Text.Contains(words, StringComparison.OrdinalIgnoreCase)) ? form with { WantsDefault = true } : form;
        var placed = PlaceIn(said, form) is { } address ? Placed(heard, address) : WithNumber(heard, said.Text);
        return placed with
        {
            Phone = said.Understood.First(EntityKind.Phone) ?? placed.Phone,
            Recipient = said.Understood.First(EntityKind.Person) ?? RecipientIn(said.Text) ?? placed.Recipient,
        };
    }

    /// <summary>The form with the place of that address, whose recipient and phone are said.</summary>
    public static AddressForm Over(AddressForm form, Address address) =>
        form with
        {
            Province = address.Province,
            City = address.City,
            District = address.District,
            Street = address.Street,
            Detail = address.Detail,
            PostalCode = address.PostalCode,
        };

    /// <summary>The question for the town, which says what is known already.</summary>
    public static Microsoft.Bot.Schema.Activity AskTown(AddressForm form) =>
        Replies.Say(
            form.IsAbroad ? OrderTalkTexts.AddressAbroad
            : form.City is { } city ? OrderTalkTexts.AddressDistrict.With(city)
            : form.Street is { } street ? OrderTalkTexts.AddressTown.With(street)
            : OrderTalkTexts.AddressWhole
        );

    /// <summary>The address the message names; once the city is known, also one that only makes sense in it ("朝阳区").</summary>
    private static Entity? PlaceIn(Said said, AddressForm form)
    {
        var named = said.Understood.Entities.LastOrDefault(entity => entity.Kind == EntityKind.Address);
        return form is { City: { } city, IsAbroad: false } && named?.Part(PartKind.District) is null ? PlaceWithin.Read(city, said.Text) ?? named : named;
    }

    /// <summary>"不对，门牌是3号": the street stays, what stands behind it is new.</summary>
    private static AddressForm WithNumber(AddressForm form, string text) =>
        form.Street is { } street && Renumbered().Match(text) is { Success: true } match && HouseOn().IsMatch(street)
            ? form with { Street = HouseOn().Replace(street, match.Groups["house"].Value) }
            : form;

    [GeneratedRegex(@"\A(?:不对|错了|不是)?[^，,]{0,8}[，,]?\s*(?:应该)?(?:门牌号?)?(?:应该)?是(?<house>[0-9]+号[\p{IsCJKUnifiedIdeographs}0-9-]*)[。.]?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Renumbered();

    [GeneratedRegex(@"[0-9]+号.*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HouseOn();

    /// <summary>"收货人帮我换成李雷呀": the name behind the wish, where the words around it hide it.</summary>
    private static string? RecipientIn(string text) => Renamed().Match(text) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"(?:收货人|收件人)[^，。！？,.!?]{0,12}?(?:换成|改成|改为|写成)(?<name>\p{IsCJKUnifiedIdeographs}{2,4}?)(?=[呀吧吗哈嘛啊，。！？,.!?]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Renamed();

    /// <summary>The address as it is written where it is.</summary>
    public static string InWords(AddressForm form) =>
        form.IsAbroad
            ? string.Join(", ", new[] { form.Street, form.Detail, form.City, $"{form.Province} {form.PostalCode}".Trim() }.Where(part => part is { Length: > 0 }))
            : (form.City == form.Province ? "" : form.Province) + form.City + form.District + form.Street;

    /// <summary>The answer to the question for street and house: any words that look like one.</summary>
    public static AddressForm? Street(Said said, AddressForm form)
    {
        var heard = Hear(said, form);
        return heard.Street != form.Street ? heard
            : said.Elsewhere is null && LooksLikeStreet(said.Text) ? heard with { Street = said.Text.Trim(' ', '。', '.', '，', ',') }
            : heard == form ? null
            : heard;
    }

    /// <summary>A place named anew from the top forgets what was below the old one.</summary>
    private static AddressForm Placed(AddressForm form, Entity address)
    {
        var (province, city, district) = (address.Part(PartKind.Province), address.Part(PartKind.City), address.Part(PartKind.District));
        var (street, detail) = (address.Part(PartKind.Street), address.Part(PartKind.Detail));
        var isWestern = street is { Length: > 0 } && char.IsAscii(street[0]);
        var isElsewhere = city is not null && form.City is not null && city != form.City;
        var line = isWestern ? street : street is null && detail is null ? null : street + detail;
        return form with
        {
            Province = province ?? form.Province,
            City = city ?? form.City,
            District = district ?? (isElsewhere ? null : form.District),
            Street = line ?? (isElsewhere ? null : form.Street),
            Detail = line is null ? form.Detail : isWestern ? detail : null,
            PostalCode = address.Part(PartKind.PostalCode) ?? form.PostalCode,
        };
    }

    private static bool LooksLikeStreet(string text) =>
        text.Length is > 2 and < 80 && (text.Any(char.IsAsciiDigit) || text.IndexOfAny([.. RoadSigns]) >= 0) && !text.EndsWith('?') && !text.EndsWith('？');
}
