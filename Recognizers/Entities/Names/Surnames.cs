namespace BotApp.Recognizers.Entities.Names;

/// <summary>The common Chinese family names.</summary>
internal static class Surnames
{
    private const string Single =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文洪俞季葛翟颜倪柳骆殷祝齐华申章耿焦温庄鲁游路关聂柯左宁甘卓池辛尚施单岳涂艾符蓝牛翁项包柴凌欧司裴霍管宗房冉饶盛翟沙梅穆褚庞舒景霞邢詹耿容阮鲍解窦苗连应臧伍";

    private static readonly string[] Compound =
        "欧阳 司马 上官 诸葛 司徒 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 端木 南宫 百里 独孤 澹台 轩辕 西门 呼延 申屠 拓跋 完颜 赫连".Split(
            ' '
        );

    /// <summary>How many letters of a text are the family name it begins with; 0 when it begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        foreach (var name in Compound)
        {
            if (text.StartsWith(name, StringComparison.Ordinal))
            {
                return name.Length;
            }
        }

        return text.Length > 0 && Single.Contains(text[0]) ? 1 : 0;
    }
}
