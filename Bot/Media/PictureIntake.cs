using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Service;
using BotApp.Dialogs.Media;
using BotApp.Recognizers.Images;
using Microsoft.Extensions.Options;

namespace BotApp.Media;

/// <summary>Looks at pictures: refuses what would burst the memory, reads the rest, and keeps as evidence what is more than a number.</summary>
internal sealed class PictureIntake(IImageReader eyes, OrderDesk orders, EvidenceDesk evidence, IOptions<AttachmentOptions> options)
{
    /// <summary>Numbers of one message the shop's books are asked about.</summary>
    private const int MostNumbers = 12;

    public async Task LookAsync(Intake intake, byte[] bytes, CancellationToken cancellationToken)
    {
        if (bytes.Length > options.Value.LargestPicture)
        {
            intake.Trouble(new AttachmentTrouble.TooLarge(Intake.Megabytes(options.Value.LargestPicture)));
        }
        else if (PictureHead.Of(bytes) is not { } head)
        {
            intake.Trouble(new AttachmentTrouble.UnknownKind());
        }
        else if (head.Pixels > options.Value.MostPixels)
        {
            intake.Trouble(new AttachmentTrouble.TooManyPixels());
        }
        else
        {
            var reading = await eyes.ReadAsync(bytes, head, cancellationToken);
            intake.Pictures.Add(new(bytes, PictureNumbers.Of(reading), reading.IsComplete));
        }
    }

    /// <summary>The number the message is about: the first that is the shopper's own, else the first a picture itself names.</summary>
    public async Task<(PictureNumber Number, bool IsOwn)?> ChooseAsync(Intake intake, Shopper shopper, CancellationToken cancellationToken)
    {
        PictureNumber[] seen = [.. intake.Pictures.SelectMany(picture => picture.Numbers).Take(MostNumbers)];
        foreach (var one in seen)
        {
            if (await orders.MatchAsync(shopper, new OrderWords { Number = one.Number }, cancellationToken) is OrderMatch.One)
            {
                return (one, IsOwn: true);
            }
        }

        return Array.Find(seen, one => one.IsNamed) is { } named ? (named, IsOwn: false) : null;
    }

    /// <summary>Keeps the pictures as evidence about a subject (null: not known yet); their ids, in order.</summary>
    public async Task<IReadOnlyList<string>> KeepAsync(
        Intake intake,
        IEnumerable<Intake.SeenPicture> pictures,
        Shopper shopper,
        string? subject,
        CancellationToken cancellationToken
    )
    {
        var ids = new List<string>();
        foreach (var picture in pictures)
        {
            switch (await evidence.AddAsync(shopper, new EvidenceShown(subject, picture.Bytes), cancellationToken))
            {
                case EvidenceAnswer.Kept(var kept, _):
                    ids.Add(kept.Id);
                    break;
                case EvidenceAnswer.Refused when shopper is not Shopper.SignedIn:
                    intake.Trouble(new AttachmentTrouble.Guest());
                    break;
                case EvidenceAnswer.Refused(var refusal):
                    intake.Trouble(new AttachmentTrouble.NotKept(refusal.Says));
                    break;
            }
        }

        return ids;
    }
}
