/** Connects Web Chat to the Direct Line of this host and keeps one conversation per customer over page reloads. */

import { looks, onTurn } from './looks.js';

const domain = `${location.origin}/v3/directline`;

/** Pixels beside a bubble: the avatar and the edges. */
const room = 72;

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
    const { style, cards } = looks(isLarge);
    const bubbleMaxWidth = Math.min(style.bubbleMaxWidth, element.clientWidth - room); // beside cards in a row Web Chat makes bubbles just as wide
    const styleOptions = { ...style, bubbleMaxWidth, bubbleMinWidth: Math.min(250, bubbleMaxWidth) };
    WebChat.renderWebChat({ directLine, store, locale, styleOptions, adaptiveCardsHostConfig: cards, ...listening }, element);
  };
  show();
  const stay = onTurn(show);
  return () => {
    stay();
    directLine.end();
  };
}
