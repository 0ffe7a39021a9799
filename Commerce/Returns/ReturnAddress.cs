namespace BotApp.Commerce.Returns;

/// <summary>Where customers send goods back to: who takes them in and where; it must be true (暂行办法 art. 11).</summary>
public sealed class ReturnAddress
{
    /// <summary>Who takes the goods in. Default 退货组.</summary>
    public string Recipient { get; set; } = "退货组";

    /// <summary>A number somebody answers.</summary>
    public string Phone { get; set; } = "400-000-1234";

    /// <summary>The address in Chinese.</summary>
    public string Zh { get; set; } = "浙江省嘉兴市秀洲区洪兴西路 99 号退货仓";

    /// <summary>The same address for readers of English.</summary>
    public string En { get; set; } = "Returns warehouse, 99 Hongxing West Road, Xiuzhou, Jiaxing, Zhejiang";

    internal bool IsComplete => Array.TrueForAll([Recipient, Phone, Zh, En], text => !string.IsNullOrWhiteSpace(text));

    internal Bilingual Says => new($"{Zh}，{Recipient}，{Phone}", $"{En}; {Recipient}, {Phone}");
}
