/** How the chat looks by day and by night; the page's own colours are in shop.css. */

const day = {
  leaf: '#1f6f54',
  leafText: '#155040',
  ink: '#1d2a25',
  soft: '#5c6b64',
  ground: '#f7f9f7',
  paper: '#ffffff',
  line: '#e3e9e5',
  mine: '#dff0e4',
  mineLine: '#cfe6d6',
  emphasis: '#f2f5f3',
  good: '#15803d',
  goodGround: '#e9f7ee',
  attention: '#c2410c',
  attentionGround: '#fff3e8',
};

const night = {
  leaf: '#5fbf95',
  leafText: '#9fdcc0',
  ink: '#e6ece8',
  soft: '#a9b7b0',
  ground: '#121815',
  paper: '#1c2521',
  line: '#2f3c36',
  mine: '#1e4335',
  mineLine: '#2b5a48',
  emphasis: '#26312c',
  good: '#5fd08a',
  goodGround: '#173325',
  attention: '#ff9d66',
  attentionGround: '#3a2518',
};

/** Three dots that come and go, in the colours of the bubble they stand for; the library's own are a white picture. */
const typing = (of) => {
  const dot = (at) =>
    `<circle cx='${14 + at * 12}' cy='10' r='4' fill='${of.soft}'><animate attributeName='opacity' values='.25;1;.25' dur='1.2s' begin='${at * 0.2}s' repeatCount='indefinite'/></circle>`;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='52' height='20'><rect width='52' height='20' rx='10' fill='${of.paper}'/>${[0, 1, 2].map(dot).join('')}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
};

const style = (of) => ({
  accent: of.leaf,
  backgroundColor: of.ground,
  subtle: of.soft,
  bubbleBackground: of.paper,
  bubbleTextColor: of.ink,
  bubbleBorderRadius: 12,
  bubbleBorderColor: of.line,
  bubbleFromUserBackground: of.mine,
  bubbleFromUserTextColor: of.ink,
  bubbleFromUserBorderRadius: 12,
  bubbleFromUserBorderColor: of.mineLine,
  bubbleMaxWidth: 360,
  botAvatarInitials: '禾',
  botAvatarBackgroundColor: day.leaf,
  avatarSize: 32,
  sendBoxBackground: of.paper,
  sendBoxTextColor: of.ink,
  sendBoxPlaceholderColor: of.soft,
  sendBoxButtonColor: of.soft,
  sendBoxBorderTop: `solid 1px ${of.line}`,
  suggestedActionLayout: 'flow',
  suggestedActionBorderRadius: 16,
  suggestedActionBackgroundColor: of.paper,
  suggestedActionBorderColor: of.leaf,
  suggestedActionTextColor: of.leafText,
  cardEmphasisBackgroundColor: of.emphasis,
  cardPushButtonBackgroundColor: of.leaf,
  cardPushButtonTextColor: of.leafText,
  typingAnimationBackgroundImage: typing(of),
  typingAnimationWidth: 52,
  typingAnimationHeight: 20,
  primaryFont: 'inherit',
  uploadAccept: 'image/*,audio/*',
});

const cards = (of) => {
  const foregroundColors = {
    default: { default: of.ink, subtle: of.soft },
    accent: { default: of.leaf, subtle: of.leaf },
    good: { default: of.good, subtle: of.good },
    attention: { default: of.attention, subtle: of.attention },
  };
  const on = (backgroundColor) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: 'inherit',
    separator: { lineThickness: 1, lineColor: of.line },
    actions: { buttonSpacing: 8 },
    containerStyles: {
      default: on(of.paper),
      emphasis: on(of.emphasis),
      good: on(of.goodGround),
      attention: on(of.attentionGround),
    },
  };
};

/** What differs for someone who reads in large type; the bot asks for it with channelData.largeType. */
const larger = (looks) => ({
  style: { ...looks.style, botAvatarInitials: '', bubbleMaxWidth: 480, suggestedActionHeight: 52, fontSizeSmall: '90%' },
  cards: { ...looks.cards, fontSizes: { small: 16, default: 18, medium: 21, large: 25, extraLarge: 30 } },
});

const dark = matchMedia('(prefers-color-scheme: dark)');

export function looks(isLarge) {
  const of = dark.matches ? night : day;
  const usual = { style: style(of), cards: cards(of) };
  return isLarge ? larger(usual) : usual;
}

/** Calls back whenever the reader's device turns to the day or to the night; the answer ends it. */
export function onTurn(show) {
  dark.addEventListener('change', show);
  return () => dark.removeEventListener('change', show);
}
