"""Reads exports with software that is not ours, and prints as JSON what it found in each: read.py FORMAT FILE [FORMAT FILE ...]."""

import csv
import json
import sys
from pathlib import Path

import igraph
import networkx
from markdown_it import MarkdownIt
from networkx.readwrite.gexf import GEXFReader

# NetworkX knows the drafts of GEXF 1.2; version 1.3 differs for it in the names of its namespaces alone.
GEXFReader.versions["1.3"] = {
    "NS_GEXF": "http://gexf.net/1.3",
    "NS_VIZ": "http://gexf.net/1.3/viz",
    "NS_XSI": "http://www.w3.org/2001/XMLSchema-instance",
    "SCHEMALOCATION": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
    "VERSION": "1.3",
}


def of_networkx(graph):
    return {
        "directed": graph.is_directed(),
        "about": {name: value for name, value in graph.graph.items() if isinstance(value, str)},
        "nodes": {node: values for node, values in graph.nodes(data=True)},
        "edges": {
            values.pop("id", key): {"source": source, "target": target, **values}
            for source, target, key, values in multi(graph).edges(data=True, keys=True)
        },
    }


def multi(graph):
    return networkx.MultiDiGraph(graph)


def gexf(path):
    return of_networkx(networkx.read_gexf(path, version="1.3"))


def graphml(path):
    graph = networkx.read_graphml(path, edge_key_type=str, force_multigraph=True)
    return of_networkx(graph)


def graphml_igraph(path):
    graph = igraph.Graph.Read_GraphML(path)
    ids = graph.vs["id"]
    return {
        "directed": graph.is_directed(),
        "about": {name: graph[name] for name in graph.attributes()},
        "nodes": {vertex["id"]: present(vertex, "id") for vertex in graph.vs},
        "edges": {
            edge["id"]: {"source": ids[edge.source], "target": ids[edge.target], **present(edge, "id")}
            for edge in graph.es
        },
    }


def present(element, key):
    return {name: value for name, value in element.attributes().items() if name != key and value not in (None, "")}


def graphology(path):
    """Reads it as node-link data, whose names are `id` and `key` where graphology has others."""
    data = json.loads(Path(path).read_text("utf8"))
    graph = networkx.node_link_graph(
        {
            "directed": data["options"]["type"] == "directed",
            "multigraph": data["options"]["multi"],
            "graph": data["attributes"],
            "nodes": [{"id": node["key"], **node["attributes"]} for node in data["nodes"]],
            "links": [
                {"source": edge["source"], "target": edge["target"], "key": edge["key"], **edge["attributes"]}
                for edge in data["edges"]
            ],
        }
    )
    return of_networkx(graph)


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def webannotation(path):
    """Cuts each annotation out of the text it points to: Python counts in code points, as the standard does."""
    items = json.loads(Path(path).read_text("utf8"))["first"]["items"]
    return [cut(item["target"], Path(path).parent) for item in items]


def cut(target, folder):
    text = (folder / target["state"]["cached"]).read_bytes().decode("utf8")
    quote, position = target["selector"]
    start, end = position["start"], position["end"]
    return {
        "exact": quote["exact"],
        "cut": text[start:end],
        "before": text[:start].endswith(quote["prefix"]),
        "after": text[end:].startswith(quote["suffix"]),
    }


def markdown(path):
    tokens = MarkdownIt().parse(Path(path).read_bytes().decode("utf8"))
    depth, quotes, headings, kinds = 0, [], [], {token.type for token in tokens}
    for token, before in zip(tokens[1:], tokens):
        depth += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        if token.type == "inline" and before.type == "heading_open":
            headings.append(plain(token))
        elif token.type == "inline" and depth > 0:
            quotes.append(plain(token))
        kinds |= {child.type for child in token.children or []}
    return {"headings": headings, "quotes": quotes, "kinds": sorted(kinds)}


def plain(token):
    return "".join("\n" if child.type.endswith("break") else child.content for child in token.children)


READERS = {
    "gexf": gexf,
    "graphml": graphml,
    "graphml-igraph": graphml_igraph,
    "graphology": graphology,
    "csv": table,
    "webannotation": webannotation,
    "markdown": markdown,
}

print(json.dumps([READERS[reader](path) for reader, path in zip(sys.argv[1::2], sys.argv[2::2])]))
