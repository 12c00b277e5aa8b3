# What the benches that stop Koers hard share: writers with a browser of their own, who go on until an answer is in.
# Expects `place`, a directory to keep things in, and `ports`, where the nodes listen.

ask() { # writer, node, further words of curl
    curl -s -m 8 -b "$place/cookies$1" -c "$place/cookies$1" "${@:3}"
}
field() { { grep -o "name=\"$1\" value=\"[^\"]*\"" || true; } | head -1 | sed 's/.*value="//; s/"$//'; }
text_of() { sed -n '/<textarea/,/<\/textarea>/p' | sed 's/<[^>]*>//g'; }

sign_in() { # writer, persona
    local html
    html="$(ask "$1" 0 "http://localhost:${ports[0]}/inloggen")"
    ask "$1" 0 -o /dev/null --data-urlencode "_csrf=$(field _csrf <<<"$html")" "http://localhost:${ports[0]}/inloggen/$2"
    touch "$place/acknowledged$1"
}

own_review() { # the review of Rijn, as the first writer sees it on Mijn werk
    ask 0 0 "http://localhost:${ports[0]}/mijn-werk" | tr '\n' ' ' | grep -o 'Peer review Rijn.\{0,400\}' | grep -o '/opr/[0-9a-f-]*' | head -1
}

own_papers() { # the parts of the reflection that the first writer writes: others have no form
    local part
    for part in $(ask 0 0 "http://localhost:${ports[0]}$1/reflectie" | grep -o "$1/reflectie/[A-Z_]*" | sort -u | sed 's/.*\///'); do
        [ -z "$(ask 0 0 "http://localhost:${ports[0]}$1/reflectie/$part" | field base)" ] || echo "$part"
    done
}

write() { # writer, page, paper: a paragraph that grows; the same sheet with the same key, to each node in turn, until one acknowledges it
    local w="$1" page="$2" paper="$3" n=0 at=$(($1 % ${#ports[@]})) html token ground text key answer
    html="$(ask "$w" "$at" "http://localhost:${ports[$at]}$page")"
    token="$(field _csrf <<<"$html")" ground="$(field base <<<"$html")" text="$(text_of <<<"$html")"$'\n\n'
    while [ ! -e "$place/stop" ]; do
        n=$((n + 1))
        text="$text w${w}n$n"
        key="$(cat /proc/sys/kernel/random/uuid)"
        while [ ! -e "$place/stop" ]; do
            answer="$(ask "$w" "$at" -w '\n%{http_code}' -H 'Accept: application/json' --data-urlencode "_csrf=$token" --data-urlencode "base=$ground" \
                --data-urlencode "tekst=$text" --data-urlencode "sleutel=$key" "http://localhost:${ports[$at]}$paper/zelf" || true)"
            case "$answer" in
                *'"version":'*) echo "$n $(date +%s%3N)" >>"$place/acknowledged$w" && ground="$(sed -n 's/.*"own":"\([^"]*\)".*/\1/p' <<<"$answer")" && break ;;
                *$'\n'000) at=$(((at + 1) % ${#ports[@]})) && sleep 0.05 ;; # this node is gone
                *) echo "$w: ${answer##*$'\n'}" >>"$place/refused" && at=$(((at + 1) % ${#ports[@]})) && sleep 0.2 ;;
            esac
        done
    done
}

acknowledged() { cat "$place"/acknowledged? | wc -l; }

missing() { # writer, page: how many acknowledged words the page does not show; empty when it shows no form to write in
    local w="$1" html
    html="$(ask "$w" 0 "$2")"
    [ -n "$(field base <<<"$html")" ] || return 0
    text_of <<<"$html" | tr -s ' \n' '\n' | sort -u >"$place/words"
    cut -d' ' -f1 "$place/acknowledged$w" | sed "s/^/w${w}n/" | sort -u | comm -23 - "$place/words" | wc -l
}
