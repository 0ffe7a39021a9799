/** Connects Web Chat to the Direct Line of this host and keeps one conversation per customer over page reloads. */

const domain = `${location.origin}/v3/directline`;

const style = {
  accent: '#1f6f54',
  backgroundColor: '#f7f9f7',
  bubbleBorderRadius: 12,
  bubbleBorderColor: '#e3e9e5',
  bubbleFromUserBackground: '#dff0e4',
  bubbleFromUserBorderRadius: 12,
  bubbleFromUserBorderColor: '#cfe6d6',
  bubbleMaxWidth: 360,
  botAvatarInitials: '禾',
  botAvatarBackgroundColor: '#1f6f54',
  avatarSize: 32,
  suggestedActionLayout: 'flow',
  suggestedActionBorderRadius: 16,
  suggestedActionBackgroundColor: '#ffffff',
  suggestedActionBorderColor: '#1f6f54',
  suggestedActionTextColor: '#155040',
  primaryFont: 'inherit',
  uploadAccept: 'image/*,audio/*',
};

const foreground = {
  default: { default: '#1d2a25', subtle: '#5c6b64' },
  accent: { default: '#1f6f54', subtle: '#1f6f54' },
  good: { default: '#15803d', subtle: '#15803d' },
  attention: { default: '#c2410c', subtle: '#c2410c' },
};

const cards = {
  fontFamily: 'inherit',
  containerStyles: {
    default: { backgroundColor: '#ffffff', foregroundColors: foreground },
    attention: { backgroundColor: '#fff3e8', foregroundColors: foreground },
  },
};

/** Pixels beside a bubble: the avatar and the edges. */
const room = 72;

/** What differs for someone who reads in large type; the bot asks for it with channelData.largeType. */
const large = {
  style: { ...style, botAvatarInitials: '', bubbleMaxWidth: 480, suggestedActionHeight: 52, fontSizeSmall: '90%' },
  cards: { ...cards, fontSizes: { small: 16, default: 18, medium: 21, large: 25, extraLarge: 30 } },
};

const key = (customer) => `qinghe.chat.${customer}`;

async function post(path, body, token) {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body ?? {}) });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/** The conversation of an earlier page load while its token can still be refreshed; null otherwise. */
async function resume(customer) {
  const saved = JSON.parse(localStorage.getItem(key(customer)) ?? 'null');
  if (!saved) return null;
  try {
    const { token } = await post(`${domain}/tokens/refresh`, {}, saved.token);
    return { token, conversationId: saved.conversationId, watermark: '0' };
  } catch {
    localStorage.removeItem(key(customer));
    return null;
  }
}

/**
 * The browser's own ear, for the microphone of the send box; nothing where the browser has none, and then no microphone is shown.
 * Only listening: what the bot says is read, not spoken.
 */
function ear() {
  const SpeechRecognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
  const SpeechGrammarList = window.SpeechGrammarList ?? window.webkitSpeechGrammarList;
  return SpeechRecognition ? { webSpeechPonyfillFactory: () => ({ SpeechRecognition, SpeechGrammarList }) } : {};
}

/** Shows the chat of a customer ('' is a guest) in an element; the answer ends it. */
export async function openChat(element, customer, locale) {
  const session = (await resume(customer)) ?? (await post('/shop/session', { customer }));
  const { conversationId, token, watermark } = session;
  const known = watermark ? { conversationId, watermark } : {};
  const directLine = WebChat.createDirectLine({ domain, token, conversationStartProperties: { locale }, ...known });
  directLine.connectionStatus$.subscribe((status) => {
    if (status === 2) localStorage.setItem(key(customer), JSON.stringify({ token: directLine.token ?? token, conversationId }));
  });
  const listening = ear();
  let isLarge = false;
  const store = WebChat.createStore({}, () => (next) => (action) => {
    const wish = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' ? action.payload.activity.channelData?.largeType : undefined;
    if (wish !== undefined && wish !== isLarge) {
      isLarge = wish;
      setTimeout(show);
    }
    return next(action);
  });
  const show = () => {
    element.classList.toggle('large', isLarge);
    const looks = isLarge ? large : { style, cards };
    const bubbleMaxWidth = Math.min(looks.style.bubbleMaxWidth, element.clientWidth - room); // beside cards in a row Web Chat makes bubbles just as wide
    const styleOptions = { ...looks.style, bubbleMaxWidth, bubbleMinWidth: Math.min(250, bubbleMaxWidth) };
    WebChat.renderWebChat({ directLine, store, locale, styleOptions, adaptiveCardsHostConfig: looks.cards, ...listening }, element);
  };
  show();
  return () => directLine.end();
}
