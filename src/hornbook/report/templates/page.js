// Draws the charts. Colours come from the style sheet, so that charts follow light, dark and print.
(() => {
  const figures = document.getElementById("figures").textContent;
  const narrowScreen = matchMedia("(max-width: 640px)");
  const darkScreen = matchMedia("(prefers-color-scheme: dark)");

  function put(target, path, value) {
    const keys = path.split(".");
    const last = keys.pop();
    keys.reduce((inner, key) => (inner[key] ??= {}), target)[last] = value;
  }

  function draw() {
    const style = getComputedStyle(document.documentElement);
    const filled = figures.replace(/var\((--[a-z0-9-]+)\)/g, (_, name) => style.getPropertyValue(name).trim());
    for (const [name, figure] of Object.entries(JSON.parse(filled))) {
      const place = document.querySelector(`[data-chart="${name}"]`);
      if (narrowScreen.matches) {
        for (const [path, value] of Object.entries(figure.narrow)) put(figure.layout, path, value);
      }
      Plotly.react(place, figure.data, figure.layout, { responsive: true, displayModeBar: false });
    }
  }

  function print(on) {
    document.documentElement.classList.toggle("printing", on);
    draw();
  }

  draw();
  narrowScreen.addEventListener("change", draw);
  darkScreen.addEventListener("change", draw);
  addEventListener("beforeprint", () => print(true));
  addEventListener("afterprint", () => print(false));
})();
