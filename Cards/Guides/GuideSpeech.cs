using System.Globalization;
using System.Xml.Linq;
using BotApp.Commerce.Guides;

namespace BotApp.Cards.Guides;

/// <summary>A guide as SSML 1.0: a paragraph a step with a rest between, so that who listens can keep up.</summary>
public static class GuideSpeech
{
    private static readonly XNamespace Speech = "http://www.w3.org/2001/10/synthesis";

    /// <param name="before">What is said first, plain text; empty for nothing.</param>
    public static string Of(Guide guide, string before) =>
        Speak(
            guide,
            [.. Paragraph(before), .. guide.Steps.SelectMany((step, index) => Paragraph(Intro(step, index), step.Text).Prepend(Rest()))]
        );

    /// <summary>One step alone.</summary>
    public static string Of(Guide guide, int index) => Speak(guide, Paragraph(Intro(guide.Steps[index], index), guide.Steps[index].Text));

    private static string Speak(Guide guide, IEnumerable<XElement> content) =>
        new XElement(
            Speech + "speak",
            new XAttribute("version", "1.0"),
            new XAttribute(XNamespace.Xml + "lang", guide.Language == "en" ? "en-US" : "zh-CN"),
            content
        ).ToString(SaveOptions.DisableFormatting);

    private static string Intro(GuideStep step, int index) =>
        string.Format(CultureInfo.CurrentUICulture, GuideTexts.Spoken, index + 1, step.Title.TrimEnd('?', '？'));

    private static IEnumerable<XElement> Paragraph(params IEnumerable<string> sentences) =>
        sentences.Where(sentence => sentence.Length > 0).Select(sentence => new XElement(Speech + "s", sentence)).ToList()
            is { Count: > 0 } said
            ? [new XElement(Speech + "p", said)]
            : [];

    private static XElement Rest() => new(Speech + "break", new XAttribute("time", "600ms"));
}
