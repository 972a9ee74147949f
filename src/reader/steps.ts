/**
 * Lets a drawing follow the reading: it shows the state of the step whose text is where one reads. Every part says
 * in `data-at` where it stands in each state. The styles decide whether the drawing stays in sight (`Steps/style.css`).
 */
for (const steps of document.querySelectorAll('.steps')) {
  const parts = steps.querySelectorAll<SVGElement>('[data-at]');
  const texts = [...steps.querySelectorAll('.step-words')];
  const show = (step: number) => {
    for (const { dataset, style } of parts) {
      const at = dataset['at']?.split(';')[step];
      style.opacity = at ? '1' : '0';
      if (at) style.transform = at;
    }
  };
  const reached: boolean[] = [];
  // Whatever begins above a line in the lower part of the screen has been reached, however one came there.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) reached[texts.indexOf(target)] = isIntersecting;
      show(Math.max(0, reached.lastIndexOf(true)));
    },
    { rootMargin: '9999% 0px -30%' },
  );
  for (const text of texts) observer.observe(text);
  show(0);
  steps.classList.add('steps-live');
}
