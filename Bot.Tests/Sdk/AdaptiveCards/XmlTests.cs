using System.Xml;
using System.Xml.Serialization;
using AdaptiveCards;

namespace BotApp.Tests.Sdk.AdaptiveCards;

/// <summary>Cards through the XML serializer, the other form the official library has.</summary>
public sealed class XmlTests
{
    [Fact]
    public void A_card_comes_back_from_xml_as_it_was()
    {
        var card = AdaptiveCard
            .FromJson(
                """
                {"type":"AdaptiveCard","version":"1.0","fallbackText":"订单","rtl":true,"minHeight":"100px","body":[
                {"type":"TextBlock","text":"一","size":"large","height":"stretch"},
                {"type":"ColumnSet","style":"emphasis","columns":[{"type":"Column","width":"2","items":[{"type":"Image","url":"a.png","width":"20px"}]}]},
                {"type":"Table","rows":[{"cells":[{"items":[]}]}],"columns":[{"width":2}],"gridStyle":"good"},
                {"type":"Input.ChoiceSet","id":"c","choices":[{"title":"甲","value":"1"}]},
                {"type":"Input.Number","id":"n","max":9},
                {"type":"FactSet","facts":[{"title":"甲","value":"乙"}]}],
                "actions":[{"type":"Action.Submit","title":"好","data":{"x":13}},
                {"type":"Action.ToggleVisibility","targetElements":["a",{"elementId":"b","isVisible":false}]},
                {"type":"Action.ShowCard","card":{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"内"}]}}]}
                """
            )
            .Card;

        ThroughXml(card).ToJson().ShouldBe(card.ToJson());
    }

    private static AdaptiveCard ThroughXml(AdaptiveCard card)
    {
        var serializer = new XmlSerializer(typeof(AdaptiveCard));
        using var written = new StringWriter();
        serializer.Serialize(written, card);
        using var reader = XmlReader.Create(new StringReader(written.ToString()));
        return (AdaptiveCard)serializer.Deserialize(reader)!;
    }
}
