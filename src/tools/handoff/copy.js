// Copies the text with its styles; where the browser lets nothing be copied, it is selected, to be copied by hand.
const article = document.getElementById('article');
const said = document.getElementById('copied');

function select() {
  const range = document.createRange();
  range.selectNodeContents(article);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

document.getElementById('copy').addEventListener('click', async () => {
  try {
    const blob = (text, type) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': blob(article.innerHTML, 'text/html'),
        'text/plain': blob(article.innerText, 'text/plain'),
      }),
    ]);
    said.textContent = '复制好了，到编辑器里粘贴。';
  } catch {
    select();
    said.textContent = '正文选中了，按 Ctrl+C（Mac 上是 ⌘C）复制。';
  }
});
