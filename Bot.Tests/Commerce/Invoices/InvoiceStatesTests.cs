using BotApp.Commerce.Invoices;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Invoices;

public sealed class InvoiceStatesTests
{
    private static readonly FapiaoStatus[] Numbered =
    [
        FapiaoStatus.Issued,
        FapiaoStatus.Delivered,
        FapiaoStatus.RedRequested,
        FapiaoStatus.AwaitingCounterpart,
        FapiaoStatus.PartlyReversed,
        FapiaoStatus.Reversed,
    ];

    [Fact]
    public void Whatever_happens_in_whatever_order_an_invoice_keeps_to_its_states() =>
        Prop.ForAll(
                Gen.Elements(Enum.GetValues<InvoiceStep>()).ListOf().ToArbitrary(),
                steps =>
                {
                    var (state, hasNumber, asked) = (FapiaoStatus.Requested, false, false);
                    foreach (var step in steps)
                    {
                        if (InvoiceStates.Next(state, step) is not { } next)
                        {
                            continue;
                        }

                        next.ShouldBe(InvoiceStates.End(step));
                        state.ShouldNotBe(FapiaoStatus.Reversed);
                        hasNumber |= step == InvoiceStep.Number;
                        asked |= step is InvoiceStep.AskRed or InvoiceStep.AskCounterpart;
                        Numbered.Contains(next).ShouldBe(hasNumber);
                        (next is FapiaoStatus.RedRequested or FapiaoStatus.AwaitingCounterpart && !asked).ShouldBeFalse();
                        state = next;
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_way_of_the_specification_is_open()
    {
        InvoiceStep[] way =
        [
            InvoiceStep.Check,
            InvoiceStep.Send,
            InvoiceStep.Number,
            InvoiceStep.Deliver,
            InvoiceStep.AskCounterpart,
            InvoiceStep.Lapse,
            InvoiceStep.AskCounterpart,
            InvoiceStep.Confirm,
            InvoiceStep.RedPart,
            InvoiceStep.AskRed,
            InvoiceStep.RedWhole,
        ];

        var end = way.Aggregate(
            FapiaoStatus.Requested,
            (state, step) => InvoiceStates.Next(state, step).ShouldNotBeNull($"{state} {step}")
        );

        end.ShouldBe(FapiaoStatus.Reversed);
    }
}
