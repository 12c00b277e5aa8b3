// Makes src/main/resources/static/editor.js and the licences of what is in it. Run: npm ci && npm run build
import {build} from "esbuild"
import {readFileSync, readdirSync, writeFileSync} from "node:fs"
import {gzipSync} from "node:zlib"

const out = new URL("../src/main/resources/static/", import.meta.url)
const {metafile, outputFiles} = await build({
  entryPoints: ["src/editor.js"],
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022"],
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  write: false
})
const code = outputFiles[0].text
writeFileSync(new URL("editor.js", out), code)

const names = [...new Set(Object.keys(metafile.inputs).map(it => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(it)?.[1]).filter(it => it))].sort()
const licences = names.map(name => {
  const home = new URL(`node_modules/${name}/`, import.meta.url)
  const {version, license} = JSON.parse(readFileSync(new URL("package.json", home)))
  const file = readdirSync(home).find(it => /^licen[cs]e/i.test(it))
  return `${name} ${version} (${license})\n\n${readFileSync(new URL(file, home), "utf8").trim()}\n`
})
writeFileSync(new URL("editor.LICENSES.txt", out), "editor.js holds the following libraries.\n\n" + licences.join("\n----\n\n"))
console.log(`${code.length} characters, ${gzipSync(code, {level: 6}).length} bytes gzipped; ${names.join(", ")}`)
