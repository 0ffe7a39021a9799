using BotApp.Commerce.Customers;
using BotApp.Dialogs.Service;
using BotApp.Recognizers;
using BotApp.Recognizers.Entities.Names;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Identity;

/// <summary>
/// Asks a guest who they are before their own matters are spoken of: the account's mail address, or name and postcode. A wrong answer and an unknown one look the
/// same, and after the third a person is offered; nothing of the account is shown before.
/// </summary>
public sealed class IdentifyDialog : FormDialog<IdentityForm>
{
    private const int MostTries = 3;

    private readonly CustomerDesk customers;
    private readonly Identified identified;

    public IdentifyDialog(CustomerDesk customers, Identified identified)
        : base(nameof(IdentifyDialog))
    {
        this.customers = customers;
        this.identified = identified;
        AddSteps(AskAsync, CheckAsync);
    }

    protected override IdentityForm Begin(Understanding understanding) => new();

    /// <summary>Until it is known who is asking, everything but a wish for a person is heard as an answer.</summary>
    protected override Task<bool> TakesAsync(ITurnContext context, IdentityForm form, CancellationToken cancellationToken) =>
        Task.FromResult(true);

    protected override async Task<IdentityForm> AskAgainAsync(ITurnContext context, IdentityForm form, CancellationToken cancellationToken)
    {
        await context.SendActivityAsync(Question(form), cancellationToken);
        return form;
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var form = Keep(step, step.Options is null ? Heard(Form(step), step.Context, wasAsked: false) : Form(step));
        return form.IsEnough ? await step.NextAsync(null, cancellationToken) : await AskAsync(step, Question(form), cancellationToken);
    }

    private async Task<DialogTurnResult> CheckAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var form = step.Reason == DialogReason.NextCalled ? Form(step) : Heard(Form(step), step.Context, wasAsked: true);
        if (!form.IsEnough)
        {
            return await AgainOrPersonAsync(step, form with { Tries = form.Tries + 1 }, cancellationToken);
        }

        var shopper = await customers.IdentifyAsync(form.Email, form.Name, form.Postcode, cancellationToken);
        if (shopper is not Shopper.SignedIn known)
        {
            return await AgainOrPersonAsync(step, new IdentityForm { Tries = form.Tries + 1, Name = form.Name }, cancellationToken);
        }

        await identified.SetAsync(step.Context, known, cancellationToken);
        return await EndAsync(step, Replies.Say(IdentityTexts.Thanks), new Outcome.Answered(), cancellationToken);
    }

    private async Task<DialogTurnResult> AgainOrPersonAsync(WaterfallStepContext step, IdentityForm form, CancellationToken cancellationToken) =>
        form.Tries >= MostTries
            ? await EndAsync(step, Replies.Say(IdentityTexts.PersonInstead, ServiceTexts.TapHuman), new Outcome.Abandoned(), cancellationToken)
            : await AgainAsync(step, form, cancellationToken);

    private static IdentityForm Heard(IdentityForm form, ITurnContext context, bool wasAsked)
    {
        var words = IdentityWords.Of(context.Activity.Text ?? "", wasAsked);
        return form with
        {
            Email = words.Email ?? form.Email,
            Name = words.Name ?? form.Name,
            Postcode = words.Postcode ?? form.Postcode,
        };
    }

    private static Activity Question(IdentityForm form) =>
        Replies.Say(
            form switch
            {
                { Name: not null, Postcode: null, Tries: 0 } => IdentityTexts.AskPostcode,
                { Name: null, Postcode: not null } => IdentityTexts.AskName,
                { Tries: > 0 } => IdentityTexts.NotFound,
                _ => IdentityTexts.Ask,
            }
        );
}
