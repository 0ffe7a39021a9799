/** The shop page: language, who is signed in, the shelf of products, the chat window. */
import { openChat } from './chat.js';
import { texts } from './texts.js';

const find = (id) => document.getElementById(id);
const state = {
  locale: localStorage.getItem('qinghe.locale') ?? (navigator.language.startsWith('zh') ? 'zh-CN' : 'en-US'),
  customer: localStorage.getItem('qinghe.customer') ?? 'demo-1',
  shop: { customers: [], products: [] },
  endChat: null,
};
const isChinese = () => state.locale === 'zh-CN';

function showTexts() {
  const words = texts[state.locale];
  document.documentElement.lang = state.locale;
  document.title = words.name;
  document.querySelectorAll('[data-text]').forEach((element) => (element.textContent = words[element.dataset.text]));
  find('language').textContent = words.other;
  find('chat-close').setAttribute('aria-label', words.close);
  find('chat').setAttribute('aria-label', words.service);
}

function showCustomers() {
  const options = state.shop.customers.map(({ id, name }) => new Option(name, id));
  find('customer').replaceChildren(...options, new Option(texts[state.locale].guest, ''));
  find('customer').value = state.customer;
}

function showShelf() {
  const price = (amount) => new Intl.NumberFormat(state.locale, { style: 'currency', currency: 'CNY' }).format(amount);
  const tiles = state.shop.products.map(({ name, englishName, image, priceFrom }) => {
    const tile = document.createElement('article');
    tile.className = 'product';
    tile.innerHTML = '<img loading="lazy" alt=""><div><p></p><b></b></div>';
    tile.querySelector('img').src = image;
    tile.querySelector('p').textContent = isChinese() ? name : englishName;
    tile.querySelector('b').textContent = isChinese() ? `${price(priceFrom)} ${texts[state.locale].from}` : `${texts[state.locale].from} ${price(priceFrom)}`;
    return tile;
  });
  find('shelf').replaceChildren(...tiles);
}

function show() {
  showTexts();
  showCustomers();
  showShelf();
}

/** Web Chat is 3.9 MB: fetched when the window is first opened, not with the page. */
function loadWebChat() {
  state.webChat ??= new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: 'lib/webchat.js', onload: resolve, onerror: reject });
    document.head.append(script);
  });
  return state.webChat;
}

async function startChat() {
  state.endChat?.();
  state.endChat = null;
  const element = document.createElement('div');
  element.style.height = '100%';
  find('webchat').replaceChildren(element);
  try {
    await loadWebChat();
    state.endChat = await openChat(element, state.customer, state.locale);
  } catch {
    element.className = 'unavailable';
    element.textContent = texts[state.locale].unavailable;
  }
}

async function toggleChat(open) {
  find('chat').hidden = !open;
  find('chat-open').hidden = open;
  find('chat-open').setAttribute('aria-expanded', String(open));
  if (open && !state.endChat) await startChat();
}

function choose(name, value) {
  state[name] = value;
  localStorage.setItem(`qinghe.${name}`, value);
  show();
  if (state.endChat) startChat();
}

document.querySelectorAll('[data-open-chat]').forEach((button) => button.addEventListener('click', () => toggleChat(true)));
find('chat-close').addEventListener('click', () => toggleChat(false));
find('customer').addEventListener('change', (change) => choose('customer', change.target.value));
find('language').addEventListener('click', () => choose('locale', isChinese() ? 'en-US' : 'zh-CN'));

showTexts();
state.shop = await (await fetch('/shop/front')).json();
show();
