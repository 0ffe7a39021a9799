using System.Globalization;
using BotApp.Cards.Insurance;
using BotApp.Commerce.Insurance;
using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Orders;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Insurance;

/// <summary>运费险: who pays the way back, how much is insured and how the claim stands; what can be claimed is offered at once.</summary>
public sealed class FreightInsuranceDialog : DeedDialog<InsuranceForm, InsuranceClaimWish>
{
    private readonly FreightInsuranceDesk insurance;

    public FreightInsuranceDialog(InsuranceClaimDesk desk, FreightInsuranceDesk insurance, DeedTools tools)
        : base(nameof(FreightInsuranceDialog), desk, tools)
    {
        this.insurance = insurance;
        Slots =
        [
            tools.Orders.SlotFor<InsuranceForm>(Intent.ReturnGoods),
            new Slot<InsuranceForm>("return", form => form.ReturnNumber is not null, TellAsync),
        ];
    }

    protected override string Title => InsuranceTalkTexts.ClaimTitle;

    protected override IReadOnlyList<Slot<InsuranceForm>> Slots { get; }

    protected override InsuranceClaimWish Wish(InsuranceForm form) => new(form.ReturnNumber!);

    protected override async Task<InsuranceForm> CompleteAsync(ITurnContext context, InsuranceForm form, CancellationToken cancellationToken)
    {
        var likely = form is { OrderNumber: null, OrderChoices.Count: 0, UnknownNumber: null }
            ? await insurance.LikelyAsync(context.Shopper(), cancellationToken)
            : null;
        var known = likely is null
            ? await base.CompleteAsync(context, form, cancellationToken)
            : form with { OrderNumber = likely, IsGuessed = true };
        return known.OrderNumber is { } number
            && await insurance.ReadAsync(context.Shopper(), number, cancellationToken) is FreightInsuranceAnswer.Known(var view)
            ? known with { ReturnNumber = view.CanBeClaimed ? view.ReturnNumber : null }
            : known with { ReturnNumber = null };
    }

    private async Task<Question> TellAsync(ITurnContext context, InsuranceForm form, CancellationToken cancellationToken) =>
        await insurance.ReadAsync(context.Shopper(), form.OrderNumber!, cancellationToken) switch
        {
            FreightInsuranceAnswer.Known(var view) => new Question(
                Replies.Say(
                    InsuranceTalkTexts.NothingYet.With(view.OrderNumber, view.Says.In(CultureInfo.CurrentUICulture)),
                    FreightInsuranceCard.For(view, Tools.Clock),
                    InsuranceTalkTexts.TapHuman
                ),
                EndsHere: true
            )
            {
                Outcome = new Outcome.Answered(),
            },
            _ => new Question(Replies.Say(OrderTalkTexts.NoSuchNumber.With(form.OrderNumber!), InsuranceTalkTexts.TapHuman), EndsHere: true),
        };
}
