using BotApp.Commerce.Catalogue;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Catalogue;

/// <summary>Finds the answer to what a message asks while choosing.</summary>
public sealed class AdviceAnswers(AdviceList list, AdviceFactsTold facts, AdviceComparing comparing)
{
    /// <summary>Questions about one product can be answered once it is known which; a fact the catalogue does not hold may be known elsewhere.</summary>
    internal async Task<bool> CanAnswerAsync(HeardAdvice heard, string question, CancellationToken cancellationToken) =>
        heard switch
        {
            { Ask: AdviceAsk.None } => false,
            { Ask: AdviceAsk.Genuine } => heard.Form.ProductId is not null,
            { Ask: AdviceAsk.Coupon } => heard.Form.HasScope,
            { Ask: AdviceAsk.Fact } => heard.Form.ProductId is { } id && await facts.KnowsAsync(id, question, cancellationToken),
            _ => true,
        };

    /// <summary>Measures told before the product was chosen find their size with it.</summary>
    private static bool IsSizeKnown(AdviceForm form) =>
        form.ProductId is not null && form.Body is not null && form.Wanted.All(wanted => wanted.Kind != OptionKinds.Size) && !form.Settled.Contains(AdviceQuestions.Body, StringComparer.Ordinal);

    internal Task<AdviceReply> AnswerAsync(ITurnContext context, HeardAdvice heard, CancellationToken cancellationToken) =>
        heard.Ask switch
        {
            AdviceAsk.Compare when heard.Form.HasScope || heard.Compared.Count > 0 => comparing.CompareAsync(context, heard.Form, heard.Compared, cancellationToken),
            AdviceAsk.Stock when heard.Form.ProductId is not null => facts.StockAsync(context, heard.Form, cancellationToken),
            AdviceAsk.Size when heard.Form.ProductId is not null => facts.SizeAsync(context, heard.Form, cancellationToken),
            AdviceAsk.Size when heard.Form.HasScope => list.ShowAsync(context, heard.Form, AdviceTexts.SizeWhich, cancellationToken),
            AdviceAsk.Choose when IsSizeKnown(heard.Form) => facts.SizeAsync(context, heard.Form, cancellationToken),
            AdviceAsk.Fact or AdviceAsk.Genuine when heard.Form.ProductId is not null => facts.FactAsync(context, heard.Form, heard.Ask, cancellationToken),
            AdviceAsk.Coupon when heard.Form.ProductId is not null => facts.CouponAsync(context, heard.Form, cancellationToken),
            _ => list.ShowAsync(context, heard.Form, first: "", cancellationToken),
        };
}
