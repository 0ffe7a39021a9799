namespace BotApp.Recognizers.Languages.en;

/// <summary>Words of English wishes, lower case, whole words: they say what is wanted and name no thing.</summary>
internal static class EnglishWishWords
{
    public static IReadOnlyList<string> All { get; } =
        """
            human | agent | real person | representative | a person | someone real | talk to someone | not shipped | when will you ship | hurry up |
            ship it | when does it ship | still not sent | where is my | where's my | track | tracking | parcel | package | courier |
            delivery | arrive | waybill | shipping fee | my order | my orders | order status | check order | orders | order |
            cancel my order | cancel the order | cancel order | cancel an order | change address | change the address | wrong address | change my address | new address | price protection |
            price match | price dropped | price drop | cheaper now | invoice | fapiao | tax id | refund | money back | return |
            send it back | send back | exchange | swap | different size | coupon | voucher | promo code | discount | sale |
            how much | price | gift | install | installation | repair | warranty | broken | defective | payment |
            charged twice | instalment | installment | complain | complaint | fake | missing item | wrong item | scam | in stock |
            out of stock | restock | available | recommend | which one is better | suggest | password | membership | points | account |
            does it | spec | material | colour | color | size | thanks | thank you | bye | goodbye |
            hello | hi | hey | good morning | good evening
            """.Split('|', StringSplitOptions.TrimEntries);
}
