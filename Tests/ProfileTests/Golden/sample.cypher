CREATE CONSTRAINT newsgraph_node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
UNWIND [
{id:'ng:e.4aa03a001d935e73',set:{label:'Port Élan',kind:'city',iri:'https://w3id.org/newsgraph/id/city/port-élan'}}
] AS row MERGE (n:Node {id: row.id}) SET n += row.set;
UNWIND ['ng:e.4aa03a001d935e73'] AS id MATCH (n:Node {id: id}) SET n:City;
UNWIND [
{id:'ng:e.415fe95e840118cf',set:{label:'Freedonia',kind:'country',iri:'https://w3id.org/newsgraph/id/country/FD',wikidata:'Q111',aliases:['Freedonian Republic'],code:'FD'}},
{id:'ng:e.a72030df5ac736b7',set:{label:'Sylvania',kind:'country',iri:'https://w3id.org/newsgraph/id/country/SY',code:'SY'}}
] AS row MERGE (n:Node {id: row.id}) SET n += row.set;
UNWIND ['ng:e.415fe95e840118cf','ng:e.a72030df5ac736b7'] AS id MATCH (n:Node {id: id}) SET n:Country;
UNWIND [
{id:'ng:e.4e2e4f5a9a0d89a3',set:{label:'Harbour Pact',kind:'alliance',iri:'https://w3id.org/newsgraph/id/organization/harbour-pact'}}
] AS row MERGE (n:Node {id: row.id}) SET n += row.set;
UNWIND ['ng:e.4e2e4f5a9a0d89a3'] AS id MATCH (n:Node {id: id}) SET n:Alliance;
UNWIND [
{id:'ng:e.3ff68963d32cbfe7',set:{label:'José “Pepe” Ōta',kind:'person',iri:'https://w3id.org/newsgraph/id/person/Q424242',wikidata:'Q424242'}},
{id:'ng:e.94760105c702ed95',set:{label:'Ana Břežná',kind:'person',iri:'https://w3id.org/newsgraph/id/person/ana-břežná',aliases:['A. Brezna','Břežná']}}
] AS row MERGE (n:Node {id: row.id}) SET n += row.set;
UNWIND ['ng:e.3ff68963d32cbfe7','ng:e.94760105c702ed95'] AS id MATCH (n:Node {id: id}) SET n:Person;
UNWIND [
{id:'ng:e.ffcee6a4cb22a9ce',set:{label:'meet',kind:'event',iri:'https://w3id.org/newsgraph/article/9f3ac0de01234567/event/33-112/meet-25403567',date:'2025-03-04',factuality:'happened',eventClass:'CONSULT',evidence:'Ana Břežná of Freedonia met Sylvania\'s president, José “Pepe” Ōta, in Port Élan',start:33,end:112,confidence:0.9,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567'}}
] AS row MERGE (n:Node {id: row.id}) SET n += row.set;
UNWIND ['ng:e.ffcee6a4cb22a9ce'] AS id MATCH (n:Node {id: id}) SET n:Event;
UNWIND [
{id:'ng:e.80462c37059dbce9',set:{label:'Freedonia will never accept <tariffs> & quotas',kind:'statement',iri:'https://w3id.org/newsgraph/article/9f3ac0de01234567/statement/126-172',text:'Freedonia will never accept <tariffs> & quotas',evidence:'Freedonia will never accept <tariffs> & quotas',start:126,end:172,confidence:0.97,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567'}},
{id:'ng:e.a11a99a795cb6695',set:{label:'Freedonia would join the Harbour Pact',kind:'statement',iri:'https://w3id.org/newsgraph/article/9f3ac0de01234567/statement/204-241',text:'Freedonia would join the Harbour Pact',evidence:'Freedonia would join the Harbour Pact',start:204,end:241,confidence:0.9,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567'}}
] AS row MERGE (n:Node {id: row.id}) SET n += row.set;
UNWIND ['ng:e.80462c37059dbce9','ng:e.a11a99a795cb6695'] AS id MATCH (n:Node {id: id}) SET n:Statement;
UNWIND [
{id:'ng:e.dd238965f96ad7d7',set:{label:'<tariffs> & quotas',kind:'issue',iri:'https://w3id.org/newsgraph/id/issue/tariffs-quotas'}},
{id:'ng:e.26fe746dce1b6497',set:{label:'joining the Harbour Pact',kind:'issue',iri:'https://w3id.org/newsgraph/id/issue/joining-the-harbour-pact'}}
] AS row MERGE (n:Node {id: row.id}) SET n += row.set;
UNWIND ['ng:e.dd238965f96ad7d7','ng:e.26fe746dce1b6497'] AS id MATCH (n:Node {id: id}) SET n:Issue;
UNWIND [
{id:'ng:e.675fc89a6571d33b',set:{label:'at least 57 nations',kind:'quantity',iri:'https://w3id.org/newsgraph/article/9f3ac0de01234567/quantity/245-264/nations-a4c51d95',value:57.0,unit:'nations',qualifier:'at least',evidence:'at least 57 nations',start:245,end:264,confidence:0.9,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567'}}
] AS row MERGE (n:Node {id: row.id}) SET n += row.set;
UNWIND ['ng:e.675fc89a6571d33b'] AS id MATCH (n:Node {id: id}) SET n:Quantity;
UNWIND [
{id:'ng:e.92005faa97c3274f',set:{label:'envoy',kind:'role',iri:'https://w3id.org/newsgraph/id/role/envoy'}}
] AS row MERGE (n:Node {id: row.id}) SET n += row.set;
UNWIND ['ng:e.92005faa97c3274f'] AS id MATCH (n:Node {id: id}) SET n:Role;
UNWIND [
{id:'ng:r.da704fce931b504d',source:'ng:e.94760105c702ed95',target:'ng:e.415fe95e840118cf',set:{label:'Foreign Minister',weight:0.9,role:'Foreign Minister',former:false,inferred:false,evidence:'Foreign Minister Ana Břežná of Freedonia',start:16,end:56,confidence:0.9,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567',published:'2025-03-04',rule:'sample'}},
{id:'ng:r.406d265798be719e',source:'ng:e.3ff68963d32cbfe7',target:'ng:e.a72030df5ac736b7',set:{label:'president',weight:0.9,role:'president',former:false,inferred:false,evidence:'Sylvania\'s president, José “Pepe” Ōta',start:61,end:98,confidence:0.9,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567',published:'2025-03-04',rule:'sample'}},
{id:'ng:r.20286b1e8ab443c7',source:'ng:e.3ff68963d32cbfe7',target:'ng:e.92005faa97c3274f',set:{label:'envoy',weight:0.3,role:'envoy',former:false,inferred:false,evidence:'José “Pepe” Ōta',start:83,end:98,confidence:0.3,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567',published:'2025-03-04',rule:'sample'}}
] AS row MATCH (a:Node {id: row.source}) MATCH (b:Node {id: row.target}) MERGE (a)-[r:HOLDS_ROLE {id: row.id}]->(b) SET r += row.set;
UNWIND [
{id:'ng:r.d09a72263e2e2ecc',source:'ng:e.a72030df5ac736b7',target:'ng:e.4e2e4f5a9a0d89a3',set:{label:'member of',weight:0.9,former:true,inferred:true,evidence:'Sylvania, a former member of the Harbour Pact',start:298,end:343,confidence:0.9,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567',published:'2025-03-04',rule:'sample'}}
] AS row MATCH (a:Node {id: row.source}) MATCH (b:Node {id: row.target}) MERGE (a)-[r:MEMBER_OF {id: row.id}]->(b) SET r += row.set;
UNWIND [
{id:'ng:r.5bf81dace8409a42',source:'ng:e.415fe95e840118cf',target:'ng:e.dd238965f96ad7d7',set:{label:'opposes',weight:0.8,inferred:false,stance:'against',modality:'asserted',speaker:'Ana Břežná',evidence:'Freedonia will never accept <tariffs> & quotas',start:126,end:172,confidence:0.8,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567',published:'2025-03-04',rule:'sample'}},
{id:'ng:r.1daf480c3287e762',source:'ng:e.415fe95e840118cf',target:'ng:e.26fe746dce1b6497',set:{label:'supports if',weight:0.5,inferred:false,stance:'conditional',modality:'possible',condition:'if at least 57 nations sign',evidence:'Freedonia would join the Harbour Pact if at least 57 nations sign',start:204,end:269,confidence:0.5,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567',published:'2025-03-04',rule:'sample'}}
] AS row MATCH (a:Node {id: row.source}) MATCH (b:Node {id: row.target}) MERGE (a)-[r:TAKES_POSITION {id: row.id}]->(b) SET r += row.set;
UNWIND [
{id:'ng:r.13fdd862519ccf14',source:'ng:e.94760105c702ed95',target:'ng:e.80462c37059dbce9',set:{label:'said',weight:0.97,kind:'direct',cue:'said',channel:'interview',evidence:'Freedonia will never accept <tariffs> & quotas',start:126,end:172,confidence:0.97,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567',published:'2025-03-04',rule:'sample'}}
] AS row MATCH (a:Node {id: row.source}) MATCH (b:Node {id: row.target}) MERGE (a)-[r:SAID {id: row.id}]->(b) SET r += row.set;
UNWIND [
{id:'ng:r.b629f7f816d4cc14',source:'ng:e.a11a99a795cb6695',target:'ng:e.a72030df5ac736b7',set:{label:'addressed to',weight:0.9,evidence:'Freedonia would join the Harbour Pact',start:204,end:241,confidence:0.9,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567',published:'2025-03-04',rule:'sample'}}
] AS row MATCH (a:Node {id: row.source}) MATCH (b:Node {id: row.target}) MERGE (a)-[r:ADDRESSED_TO {id: row.id}]->(b) SET r += row.set;
UNWIND [
{id:'ng:r.f529b5df350514d3',source:'ng:e.80462c37059dbce9',target:'ng:e.415fe95e840118cf',set:{label:'about',weight:0.97,evidence:'Freedonia will never accept <tariffs> & quotas',start:126,end:172,confidence:0.97,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567',published:'2025-03-04',rule:'sample'}},
{id:'ng:r.f9fbd942ce882291',source:'ng:e.26fe746dce1b6497',target:'ng:e.4e2e4f5a9a0d89a3',set:{label:'about',weight:1.0}},
{id:'ng:r.98793f33b014629c',source:'ng:e.675fc89a6571d33b',target:'ng:e.4e2e4f5a9a0d89a3',set:{label:'about',weight:0.9,evidence:'at least 57 nations',start:245,end:264,confidence:0.9,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567',published:'2025-03-04',rule:'sample'}}
] AS row MATCH (a:Node {id: row.source}) MATCH (b:Node {id: row.target}) MERGE (a)-[r:ABOUT {id: row.id}]->(b) SET r += row.set;
UNWIND [
{id:'ng:r.6bd5064f6f1de13c',source:'ng:e.94760105c702ed95',target:'ng:e.ffcee6a4cb22a9ce',set:{label:'agent',weight:0.9,`as`:'agent',evidence:'Ana Břežná of Freedonia met Sylvania\'s president, José “Pepe” Ōta, in Port Élan',start:33,end:112,confidence:0.9,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567',published:'2025-03-04',rule:'sample'}},
{id:'ng:r.6e8597068378bcc2',source:'ng:e.3ff68963d32cbfe7',target:'ng:e.ffcee6a4cb22a9ce',set:{label:'patient',weight:0.9,`as`:'patient',evidence:'Ana Břežná of Freedonia met Sylvania\'s president, José “Pepe” Ōta, in Port Élan',start:33,end:112,confidence:0.9,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567',published:'2025-03-04',rule:'sample'}}
] AS row MATCH (a:Node {id: row.source}) MATCH (b:Node {id: row.target}) MERGE (a)-[r:PARTICIPATES_IN {id: row.id}]->(b) SET r += row.set;
UNWIND [
{id:'ng:r.aa65d12d97465b76',source:'ng:e.ffcee6a4cb22a9ce',target:'ng:e.4aa03a001d935e73',set:{label:'took place in',weight:0.9,evidence:'Ana Břežná of Freedonia met Sylvania\'s president, José “Pepe” Ōta, in Port Élan',start:33,end:112,confidence:0.9,article:'https://w3id.org/newsgraph/article/9f3ac0de01234567',published:'2025-03-04',rule:'sample'}}
] AS row MATCH (a:Node {id: row.source}) MATCH (b:Node {id: row.target}) MERGE (a)-[r:TOOK_PLACE_IN {id: row.id}]->(b) SET r += row.set;
UNWIND [
{id:'ng:r.df4363863ec82ffa',source:'ng:e.4aa03a001d935e73',target:'ng:e.415fe95e840118cf',set:{label:'located in',weight:1.0}}
] AS row MATCH (a:Node {id: row.source}) MATCH (b:Node {id: row.target}) MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b) SET r += row.set;
