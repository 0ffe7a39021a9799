using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Storage.Exchange;

/// <summary>The smallest shop with an order, as CSV: one American customer who bought a cup twice.</summary>
internal static class SmallShop
{
    private static readonly (string File, string Text)[] Files =
    [
        ("categories.csv", "id,name.zh,name.en,picture,position\nall,All,All,,1\n"),
        ("products.csv", "id,categoryId,name.zh,name.en,keywords,picture\nP1,all,Cup,Cup,,\n"),
        ("variants.csv", "sku,productId,price,stock\nS1,P1,10.00,5\n"),
        ("customers.csv", "id,name,phone,language,joinedAt\nc1,Noah Brown,,en,2024-01-01T00:00:00Z\n"),
        (
            "orders.csv",
            "number,customerId,status,currency,goodsTotal,discount,freight,total,placedAt,payBefore,paidAt,"
                + "shipTo.recipient,shipTo.phone,shipTo.province,shipTo.city,shipTo.district,shipTo.street,shipTo.detail,shipTo.postalCode,shipTo.country\n"
                + "#W1,c1,ToShip,USD,20.00,0.00,0.00,20.00,2024-05-01T10:00:00-06:00,2024-05-02T10:00:00-06:00,2024-05-01T10:05:00-06:00,"
                + "Noah Brown,,CO,Denver,,986 Sunset Drive,\"Suite 5, \"\"rear\"\"\",80279,USA\n"
        ),
        (
            "order-lines.csv",
            "orderNumber,no,productId,sku,name.zh,name.en,options.zh,options.en,picture,quantity,unitPrice,discount\n"
                + "#W1,1,P1,S1,Cup,Cup,,,,1,10.00,0.00\n#W1,2,P1,S1,Cup,Cup,,,,1,10.00,0.00\n"
        ),
        ("payments.csv", "orderNumber,no,type,method,amount,at\n#W1,1,Payment,PayPal,20.00,2024-05-01T10:05:00-06:00\n"),
    ];

    public static TempFolder Write()
    {
        var folder = new TempFolder();
        foreach (var (file, text) in Files)
        {
            File.WriteAllText(folder.File(file), text);
        }

        return folder;
    }

    /// <summary>The good text has to be there, or the test would test nothing.</summary>
    public static void Replace(TempFolder folder, string file, string good, string bad)
    {
        var text = File.ReadAllText(folder.File(file));
        text.ShouldContain(good);
        File.WriteAllText(folder.File(file), text.Replace(good, bad, StringComparison.Ordinal));
    }
}
