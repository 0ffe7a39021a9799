using BotApp.Recognizers.Entities;

namespace BotApp.Tests.Recognizers.Entities;

public sealed class WesternAddressTests
{
    [Theory]
    [InlineData("change my address to 123 Main St, Apt 4, Denver CO 80202", "CO|Denver|123 Main St|Apt 4|80202")]
    [InlineData("please ship it to 4500 North Elm Avenue, Suite 210, New York, NY 10001", "NY|New York|4500 North Elm Avenue|Suite 210|10001")]
    [InlineData("my new address is 77 sunset boulevard, los angeles, california 90028", "CA|los angeles|77 sunset boulevard||90028")]
    [InlineData("Send it to 9 Oak Lane, Fort Worth, TX, 76102-1234.", "TX|Fort Worth|9 Oak Lane||76102")]
    [InlineData("ship it to 12 Esplanade, Suite 7, Reno NV 89501", "NV|Reno|12 Esplanade|Suite 7|89501")]
    [InlineData("the street is 815 Cedar Drive, the address stays in town", "||815 Cedar Drive||")]
    [InlineData("it is in San Diego, CA 92101", "CA|San Diego|||92101")]
    public void An_address_of_the_usa_is_split(string text, string parts)
    {
        var address = Said.Only(text, EntityKind.Address);

        string[] kinds = [PartKind.Province, PartKind.City, PartKind.Street, PartKind.Detail, PartKind.PostalCode];
        string.Join('|', kinds.Select(kind => address.Part(kind))).ShouldBe(parts);
    }

    [Theory]
    [InlineData("I bought 2 cases on the way")]
    [InlineData("order 261128001003 please")]
    [InlineData("where are my 3 items in a box")]
    [InlineData("充电宝20000毫安能上飞机吗")]
    public void Other_numbers_are_no_address(string text) => Said.Values(text, EntityKind.Address).ShouldBeEmpty();
}
